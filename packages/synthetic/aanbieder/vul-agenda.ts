import type { EpochDay } from '@zorgketen/values'
import type { FeitPrestatie } from '../feiten/feiten.ts'
import type { Prestatieboek } from '../feiten/prestatieboek.ts'
import type { Registratie } from '../land/registratie.ts'
import type { Patient, Zorgtraject } from '../land/stamgegevens.ts'
import type { Toeval } from '../toeval/toeval.ts'
import type { Agenda } from './agenda.ts'
import type { Behandelaar, Contact, Werkplek } from './bouw.ts'
import { maakDuur } from './duur.ts'
import { kiesRij } from './kies-rij.ts'

/** What a stream of contacts of a provider is made from. */
export interface Stroomspec {
  readonly boek: Prestatieboek
  readonly agenda: Agenda
  readonly werkplekken: readonly Werkplek[]
  readonly behandelaars: readonly Behandelaar[]
  readonly planningTelt: (datum: string) => boolean
  /** Whether start times are registered: per cent of the contacts. */
  readonly metBegintijd: number
  readonly bedrag: (betaler: string, rij: FeitPrestatie) => number
}

/** How many contacts a patient has, and where its care happens. */
export interface Client {
  readonly patient: Patient
  readonly traject: Zorgtraject
  readonly werkplek: Werkplek
  readonly aantal: number
}

/**
 * Contacts of one patient, made from prestaties that were chosen first (ZPM-01 the other way round). On a zorgtraject
 * without a startdatum the first contact comes alone and earliest, because it fixes that date.
 */
export function vulAgenda(toeval: Toeval, spec: Stroomspec, client: Client, begin: number): Contact[] {
  const contacten: Contact[] = []
  const zonderStart = client.traject.startdatum === null
  let na: EpochDay | null = null
  for (let i = 0; i < client.aantal; i += 1) {
    const contact = maakContact(toeval, spec, client, begin + contacten.length, zonderStart && i > 0 ? na : null)
    if (contact === null) continue
    const vast = zonderStart && contacten.length === 0
    if (vast) na = contact.dag
    contacten.push({ ...contact.contact, vast })
  }
  return contacten
}

function maakContact(
  toeval: Toeval,
  spec: Stroomspec,
  { patient, traject, werkplek }: Client,
  nummer: number,
  na: EpochDay | null,
): { contact: Omit<Contact, 'vast'>; dag: EpochDay } | null {
  const mogelijk = spec.behandelaars.filter((b) => spec.boek.rijen(werkplek.setting, b.categorieIndex).length > 0)
  const behandelaar = toeval.kies(mogelijk)
  const rij = kiesRij(toeval, spec.boek.rijen(werkplek.setting, behandelaar.categorieIndex))
  const afspraak = spec.agenda.plan(toeval, patient.id, behandelaar.id, spec.boek.langste(rij.minuten, 20), na)
  if (afspraak === null) return null
  const { datum, dag, begintijd } = afspraak
  const duur = maakDuur(toeval, spec.boek, rij, spec.planningTelt(datum))
  const registratie: Registratie = {
    soort: 'consult',
    id: `r${String(nummer).padStart(4, '0')}`,
    patient: patient.id,
    stroom: traject.soort,
    datum,
    begintijd: toeval.kans(spec.metBegintijd) ? begintijd : null,
    zorgsoort: rij.soort === 'diagnostiek' ? 'diagnostiek' : 'behandeling',
    eenheid: werkplek.eenheid,
    zorgverlener: behandelaar.id,
    ...duur,
    indirecteMinuten: toeval.kans(40) ? toeval.getal(1, 6) * 5 : null,
  }
  const betaler = betalerOp(patient, traject.soort, datum)
  return { contact: { registratie, rij, betaler, bedrag: spec.bedrag(betaler, rij) }, dag }
}

/** DJI pays for fz, the insurer of the day for ggz (ZTN-13). */
function betalerOp(patient: Patient, stroom: 'ggz' | 'fz', datum: string): string {
  const gevonden = patient.verzekeringen.find(
    ({ betaler, geldig }) =>
      (betaler === '9992') === (stroom === 'fz') && geldig.van <= datum && (geldig.tot === null || datum <= geldig.tot),
  )
  if (gevonden === undefined) throw new RangeError(`geen betaler op ${datum}`)
  return gevonden.betaler
}
