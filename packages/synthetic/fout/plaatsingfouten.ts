import type { Contact } from '../aanbieder/bouw.ts'
import type { Plaatsing, Zorgtraject } from '../land/stamgegevens.ts'
import { type Fout, FZ } from './fout.ts'
import { noteerAfkeuring } from './noteer.ts'
import type { Werkplaats } from './werkplaats.ts'

/** Longest list of contacts that one wrong placement may spoil. */
const HOOGSTENS = 5

interface Plaatsingsdossier {
  readonly contacten: readonly Contact[]
  readonly plaatsing: Plaatsing
  readonly traject: Zorgtraject
}

/** A client without mistakes so far, with placement and trajectory as they stand in round 1. */
function neemClient(w: Werkplaats): Plaatsingsdossier | null {
  const contacten = w.neemPatient(HOOGSTENS)
  const patient = contacten?.[0]?.registratie.patient
  const traject = w.eerst.stamgegevens.zorgtrajecten.find((t) => t.patient === patient && t.soort === 'fz')
  const plaatsing = w.eerst.stamgegevens.plaatsingen.find((p) => p.zorgtraject === traject?.nummer)
  return contacten === null || traject === undefined || plaatsing === undefined
    ? null
    : { contacten, plaatsing, traject }
}

/** A placement taken over wrongly: DJI rejects every line of the client. */
function perPlaatsing(
  kop: Pick<Fout, 'id' | 'zegt' | 'eisen' | 'codes' | 'bron'>,
  bewerk: (dossier: Plaatsingsdossier, w: Werkplaats) => void,
): Fout {
  return {
    ...{ ...kop, soort: 'administratie', bereik: 'patient', bij: FZ },
    plant: (w, fout) => {
      const dossier = neemClient(w)
      if (dossier === null) return false
      bewerk(dossier, w)
      for (const contact of dossier.contacten) noteerAfkeuring(w, fout, contact)
      return true
    },
  }
}

const dji = (w: Werkplaats) => w.bron.registers.get('9992')
const PLAATSING = ['0551', '9284'] as const

export const plaatsingfouten: readonly Fout[] = [
  perPlaatsing(
    {
      ...{ id: 'titel-einddatum-verkeerd', eisen: ['DFZ-02'], codes: PLAATSING },
      zegt: 'De einddatum van de forensische titel is anders dan op het plaatsingsbesluit.',
      bron: 'seed 003 h3 [ID3903]; DFZ-02',
    },
    ({ plaatsing }, w) => {
      const { raster, toeval } = w.bron
      const { van, tot } = plaatsing.titel
      plaatsing.titel = { van, tot: tot === null ? raster.dag(raster.aantal + toeval.getal(30, 300)) : null }
    },
  ),
  perPlaatsing(
    {
      ...{ id: 'titel-begindatum-verkeerd', eisen: ['DFZ-02'], codes: PLAATSING },
      zegt: 'De begindatum van de forensische titel is anders dan op het plaatsingsbesluit.',
      bron: 'seed 003 h3 [ID3902]; DFZ-02',
    },
    ({ plaatsing }, w) => {
      plaatsing.titel = { ...plaatsing.titel, van: w.bron.raster.dag(-w.bron.toeval.getal(30, 60)) }
    },
  ),
  perPlaatsing(
    {
      ...{ id: 'plaatsing-bij-andere-aanbieder', eisen: ['DFZ-02'], codes: PLAATSING },
      zegt: 'Het nummer van een eerder plaatsingsbesluit is overgenomen, van een andere zorgaanbieder.',
      bron: 'seed 003 h3, plaatsing bij de declarerende zorgaanbieder; ZTN-12',
    },
    ({ plaatsing, traject }, w) => {
      const nummer = w.bron.nummers.plaatsing()
      const registers = dji(w)
      const echt = registers?.plaatsingen?.rijen.find((p) => p.nummer === plaatsing.nummer)
      const indicatie = registers?.indicaties?.rijen.find((i) => i.plaatsing === plaatsing.nummer)
      if (echt === undefined || indicatie === undefined) throw new RangeError('DJI kent de plaatsing niet')
      registers?.plaatsingen?.rijen.push({ ...echt, nummer, declarant: '06999999' })
      registers?.indicaties?.rijen.push({ plaatsing: nummer, settings: [...indicatie.settings] })
      plaatsing.nummer = nummer
      traject.plaatsing = nummer
    },
  ),
  perPlaatsing(
    {
      // an indication belongs to a placement (DFZ-05): of one that does not exist nothing was indicated or not
      ...{ id: 'plaatsing-onbekend', eisen: ['DFZ-02'], codes: PLAATSING },
      zegt: 'Het nummer van het plaatsingsbesluit bestaat niet bij DJI.',
      bron: 'seed 003 h3 [ID3901]; DFZ-02',
    },
    ({ plaatsing, traject }, w) => {
      const nummer = w.bron.nummers.plaatsing()
      plaatsing.nummer = nummer
      traject.plaatsing = nummer
    },
  ),
  perPlaatsing(
    {
      // the placement DJI knows is of the right number, so client and placement do not fit either
      ...{ id: 'skn-onbekend', eisen: ['DFZ-02', 'DFZ-18'], codes: PLAATSING },
      zegt: 'Het strafrechtsketennummer is verkeerd getypt en bestaat niet.',
      bron: 'seed 003 h3 [ID2003]; DFZ-18',
    },
    ({ plaatsing, contacten }, w) => zetSkn(w, plaatsing, contacten, w.bron.nummers.skn()),
  ),
  perPlaatsing(
    {
      ...{ id: 'skn-van-ander', eisen: ['DFZ-02'], codes: PLAATSING },
      zegt: 'Het strafrechtsketennummer is van een andere cliënt.',
      bron: 'seed 003 h3 [ID2003, ID3901]; DFZ-02',
    },
    ({ plaatsing, contacten }, w) => {
      // someone IFZO knows and who is placed elsewhere: lines of two clients of one provider could pass for doubles
      const skn = w.bron.nummers.skn()
      dji(w)?.skns?.rijen.push(skn)
      zetSkn(w, plaatsing, contacten, skn)
    },
  ),
  perPlaatsing(
    {
      ...{ id: 'startdatum-verkeerd', eisen: ['DFZ-19'], codes: ['9439'] },
      zegt: 'De startdatum van het zorgtraject is anders dan in het plaatsingsbericht.',
      bron: 'seed 003 h3 [ID3703]; DFZ-19, ZTN-07',
    },
    ({ plaatsing, traject }, w) => {
      // a later day than any that a startdatum of this country has, and still before the month
      const startdatum = w.bron.raster.dag(-w.bron.toeval.getal(1, 4))
      plaatsing.startdatum = startdatum
      traject.startdatum = startdatum
    },
  ),
  perPlaatsing(
    {
      ...{ id: 'zorgtrajectnummer-verkeerd', eisen: ['DFZ-19'], codes: ['9439'] },
      zegt: 'Er is een ander zorgtrajectnummer gebruikt dan DJI bij de plaatsing gaf.',
      bron: 'seed 003 h3 [ID3701]; DFZ-19, ZTN-06',
    },
    ({ plaatsing, traject }, w) => {
      const nummer = w.bron.nummers.ztn()
      plaatsing.zorgtraject = nummer
      traject.nummer = nummer
    },
  ),
  {
    ...{ id: 'zorg-na-titel', soort: 'administratie', bereik: 'patient', bij: FZ },
    ...{ eisen: ['DFZ-02'], codes: ['0551', '0553', '9284'] },
    zegt: 'De titel liep halverwege de maand af; de aanbieder wist dat niet en noteerde een datum erna.',
    bron: 'seed 003 h3, zorg binnen de looptijd van de titel; DFZ-02',
    plant: plantZorgNaTitel,
  },
]

function zetSkn(w: Werkplaats, plaatsing: Plaatsing, contacten: readonly Contact[], skn: string): void {
  const patient = w.eerst.stamgegevens.patienten.find((p) => p.id === contacten[0]?.registratie.patient)
  if (patient !== undefined) patient.skn = skn
  plaatsing.skn = skn
}

/**
 * The truth itself gets a titel that ends on the day of the last contact. The provider had none or a later end, so all
 * lines of the client show a wrong end date, and one of them lies after the titel.
 */
function plantZorgNaTitel(w: Werkplaats, fout: Fout): boolean {
  const dossier = neemClient(w)
  if (dossier === null) return false
  const { plaatsing, contacten } = dossier
  const { raster } = w.bron
  const laatste =
    contacten
      .map((c) => c.registratie.datum)
      .sort()
      .at(-1) ?? ''
  const na = Array.from({ length: raster.aantal }, (_, i) => raster.dag(i + 1)).filter((datum) => datum > laatste)
  const fouteDag = na.at(-1)
  const [contact] = contacten
  if (fouteDag === undefined || contact === undefined) return false
  if (!w.reserveer(contact.registratie.patient, fouteDag, contact.registratie.zorgverlener)) return false
  const einde = { van: plaatsing.titel.van, tot: laatste }
  for (const lijst of [w.hersteld.stamgegevens.plaatsingen, w.bron.registers.get('9992')?.plaatsingen?.rijen ?? []]) {
    for (const rij of lijst) if (rij.nummer === plaatsing.nummer) rij.titel = einde
  }
  w.registratie(contact).datum = fouteDag
  for (const elk of contacten) noteerAfkeuring(w, fout, elk)
  return true
}
