import type { Contact } from '../aanbieder/bouw.ts'
import type { Patient, Zorgtraject } from '../land/stamgegevens.ts'
import { type Fout, FZ, GGZ, OVERAL } from './fout.ts'
import { noteerNietGedeclareerd } from './noteer.ts'
import type { Werkplaats } from './werkplaats.ts'

interface Dossier {
  readonly patient: Patient
  readonly traject: Zorgtraject
}

/** The master data of a contact's patient as they stand in round 1. */
function dossierVan(w: Werkplaats, contact: Contact): Dossier {
  const { patienten, zorgtrajecten } = w.eerst.stamgegevens
  const id = contact.registratie.patient
  const patient = patienten.find((p) => p.id === id)
  const traject = zorgtrajecten.find((t) => t.patient === id)
  if (patient === undefined || traject === undefined) throw new RangeError('een contact zonder patiënt of zorgtraject')
  return { patient, traject }
}

/** Something missing in the master data of one patient: none of the contacts can be declared until it is there. */
function perPatient(
  kop: Pick<Fout, 'id' | 'bij' | 'zegt' | 'bron'> & { readonly reden: string },
  bewerk: (dossier: Dossier, w: Werkplaats) => void,
  past: (contacten: readonly Contact[]) => boolean = () => true,
): Fout {
  const { reden, ...rest } = kop
  return {
    ...{ ...rest, soort: 'administratie', bereik: 'patient', eisen: [], codes: [] },
    plant: (w, fout) => {
      const contacten = w.neemPatient(4, past)
      const [eerste] = contacten ?? []
      if (contacten === null || eerste === undefined) return false
      bewerk(dossierVan(w, eerste), w)
      for (const contact of contacten) noteerNietGedeclareerd(w, fout, contact, reden)
      return true
    },
  }
}

const zonderVast = (contacten: readonly Contact[]): boolean => contacten.every((contact) => !contact.vast)

/** What keeps a derived prestatie from being declared at all: the provider sees it, the payer never does. */
export const declareerfouten: readonly Fout[] = [
  perPatient(
    {
      ...{ id: 'verzekering-ontbreekt', bij: GGZ, reden: 'verzekerde.ontbreekt' },
      zegt: 'Van de patiënt is geen verzekeraar vastgelegd.',
      bron: 'ZPM-35; zonder betaler geen declaratie',
    },
    ({ patient }) => {
      patient.verzekeringen = []
    },
  ),
  perPatient(
    {
      ...{ id: 'bsn-ontbreekt', bij: GGZ, reden: 'verzekerde.geen-bsn' },
      zegt: 'Van de patiënt is geen BSN vastgelegd.',
      bron: 'gds801-rules VC018, VC020',
    },
    ({ patient }) => {
      patient.bsn = null
    },
  ),
  perPatient(
    {
      ...{ id: 'geboortedatum-ontbreekt', bij: GGZ, reden: 'verzekerde.geen-geboortedatum' },
      zegt: 'Van de patiënt is geen geboortedatum vastgelegd.',
      bron: 'gds801-rules VC023',
    },
    ({ patient }) => {
      patient.geboortedatum = null
    },
  ),
  perPatient(
    {
      ...{ id: 'skn-ontbreekt', bij: FZ, reden: 'verzekerde.geen-skn' },
      zegt: 'Van de cliënt is geen strafrechtsketennummer vastgelegd.',
      bron: 'gds801-rules VC020; DFZ-18',
    },
    ({ patient }) => {
      patient.skn = null
    },
  ),
  perPatient(
    {
      ...{ id: 'plaatsing-ontbreekt', bij: FZ, reden: 'plaatsing.ontbreekt' },
      zegt: 'Het plaatsingsbericht is nog niet ingenomen.',
      bron: 'gds801-rules VC041; DFZ-19',
    },
    ({ traject }, w) => {
      traject.plaatsing = null
      const { stamgegevens } = w.eerst
      stamgegevens.plaatsingen = stamgegevens.plaatsingen.filter((p) => p.zorgtraject !== traject.nummer)
    },
  ),
  perPatient(
    {
      ...{ id: 'zorgtraject-ontbreekt', bij: OVERAL, reden: 'koppeling.geen-nummer' },
      zegt: 'Er is geen zorgtraject voor de patiënt.',
      bron: 'ZTN-16',
    },
    ({ traject }, w) => {
      const { stamgegevens } = w.eerst
      stamgegevens.zorgtrajecten = stamgegevens.zorgtrajecten.filter((t) => t.nummer !== traject.nummer)
      stamgegevens.plaatsingen = stamgegevens.plaatsingen.filter((p) => p.zorgtraject !== traject.nummer)
    },
    // a number that starts this month would be issued anew with a startdatum of its own
    zonderVast,
  ),
  perPatient(
    {
      ...{ id: 'zorgtraject-gesloten', bij: OVERAL, reden: 'koppeling.nummer-gesloten' },
      zegt: 'Het zorgtraject is voor de maand gesloten, hoewel de behandeling doorloopt.',
      bron: 'ZTN-05, ZTN-08: na sluiting geen prestaties op het nummer',
    },
    ({ traject }, w) => {
      traject.gesloten = w.bron.raster.dag(0)
    },
    zonderVast,
  ),
  {
    ...{ id: 'maand-verkeerd', soort: 'administratie', bereik: 'contact', bij: OVERAL, eisen: [], codes: [] },
    zegt: 'De datum ligt in de volgende maand.',
    bron: 'DFZ-08: een declaratie beslaat een kalendermaand',
    plant: (w, fout) => {
      const { raster, toeval } = w.bron
      const datum = raster.dag(raster.aantal + toeval.getal(1, 20))
      // other years have other tariffs
      if (datum.slice(0, 4) !== raster.maand.slice(0, 4)) return false
      // planned time may count from another day on, so only contacts without a plan move to another day
      const contact = w.neemContact((c) => c.registratie.geplandeMinuten === null)
      if (contact === null) return false
      w.registratie(contact).datum = datum
      noteerNietGedeclareerd(w, fout, contact, 'prestatie.buiten-maand')
      return true
    },
  },
]
