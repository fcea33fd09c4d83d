import { DJI_UZOVI } from '@zorgketen/values'
import type { Maandraster } from '../land/periode.ts'
import type { Patient, Plaatsing, Zorgtraject } from '../land/stamgegevens.ts'
import type { Nummers } from '../persoon/nummers.ts'
import type { Toeval } from '../toeval/toeval.ts'
import type { Behandelaar } from './bouw.ts'

/** Start of the zorgprestatiemodel: no zorgtraject starts earlier (ZTN-10). */
const BEGIN_ZPM = '2022-01-01'

/** What clients are made with. */
export interface Clientbron {
  readonly toeval: Toeval
  readonly nummers: Nummers
  readonly raster: Maandraster
  readonly behandelaars: readonly Behandelaar[]
}

/** A patient insured for Zvw care; one in `wissel` per cent changes insurer in mid-month. */
export function maakGgzPatient(bron: Clientbron, id: string, verzekeraars: readonly string[], wissel: number): Patient {
  const { toeval, nummers, raster } = bron
  const [eerste, tweede] = toeval.schud(verzekeraars)
  const van = raster.dag(-400)
  const halverwege = toeval.getal(10, 20)
  const verzekeringen =
    tweede !== undefined && toeval.kans(wissel)
      ? [
          { betaler: eerste ?? '', geldig: { van, tot: raster.dag(halverwege) } },
          { betaler: tweede, geldig: { van: raster.dag(halverwege + 1), tot: null } },
        ]
      : [{ betaler: eerste ?? '', geldig: { van, tot: null } }]
  const soort = toeval.weeg([
    ['01', 80],
    ['02', 10],
    ['04', 10],
  ])
  const metVerwijzer = soort !== '04'
  return {
    id,
    bsn: nummers.bsn(),
    skn: null,
    geboortedatum: raster.dag(-toeval.getal(7000, 28_000)),
    verzekeringen,
    verwijzing: {
      soort,
      datum: metVerwijzer ? raster.dag(-toeval.getal(320, 400)) : null,
      verwijzer: metVerwijzer ? nummers.agb('01') : null,
    },
    privacy: toeval.kans(8),
  }
}

/** A trajectory issued by the provider; some start with the first contact of this month (ZTN-03). */
export function maakGgzTraject(bron: Clientbron, patient: string): Zorgtraject {
  const { toeval, nummers, raster } = bron
  const eerder = raster.dag(-toeval.getal(20, 250))
  const startdatum = toeval.kans(40) || eerder < BEGIN_ZPM ? null : eerder
  return {
    nummer: nummers.ztn(),
    soort: 'ggz',
    patient,
    startdatum,
    gesloten: null,
    plaatsing: null,
    diagnoses: [
      { codelijst: '029', code: toeval.kies(['01', '16', '23']), datum: startdatum },
      { codelijst: '031', code: toeval.kies(['2', '5', '8', '11']), datum: null },
    ],
    regiebehandelaar: kiesRegie(bron),
  }
}

/** A person with a forensic titel, placed here by DJI. The provider may know a BSN; DJI must never get it (VC017). */
export function maakFzPatient(bron: Clientbron, id: string): Patient {
  const { toeval, nummers, raster } = bron
  return {
    id,
    bsn: toeval.kans(50) ? nummers.bsn() : null,
    skn: nummers.skn(),
    geboortedatum: toeval.kans(70) ? raster.dag(-toeval.getal(7000, 22_000)) : null,
    verzekeringen: [{ betaler: DJI_UZOVI, geldig: { van: raster.dag(-800), tot: null } }],
    verwijzing: null,
    privacy: toeval.kans(5),
  }
}

/** Number and startdatum come from DJI with the plaatsing (ZTN-06, ZTN-07). */
export function maakFzTraject(
  bron: Clientbron,
  patient: Patient,
  declarant: string,
): { traject: Zorgtraject; plaatsing: Plaatsing } {
  const { toeval, nummers, raster } = bron
  const zorgtraject = nummers.ztn()
  const begin = raster.dag(-toeval.getal(30, 260))
  const startdatum = begin < BEGIN_ZPM ? BEGIN_ZPM : begin
  const plaatsing: Plaatsing = {
    nummer: nummers.plaatsing(),
    skn: patient.skn ?? '',
    declarant,
    titel: {
      van: raster.dag(-toeval.getal(5, 25)),
      tot: toeval.kans(30) ? null : raster.dag(raster.aantal + toeval.getal(60, 700)),
    },
    zorgtraject,
    startdatum,
  }
  const traject: Zorgtraject = {
    nummer: zorgtraject,
    soort: 'fz',
    patient: patient.id,
    startdatum,
    gesloten: null,
    plaatsing: plaatsing.nummer,
    diagnoses: [
      { codelijst: '030', code: toeval.kies(['01', '16', '23']), datum: null },
      // the list of zorgvraagtypen fz was not found: an invented code that says so
      { codelijst: '032', code: 'FICTIEF-01', datum: null },
    ],
    regiebehandelaar: kiesRegie(bron),
  }
  return { traject, plaatsing }
}

function kiesRegie({ toeval, behandelaars }: Clientbron): string | null {
  const regie = behandelaars.filter((b) => b.regie)
  return regie.length === 0 ? null : toeval.kies(regie).id
}
