import type { Optie } from '../../../kit/optie.ts'
import type { Contact, Registratierij } from '../api.ts'

/** A registration as it stands in the form: fields may still be empty, what was chosen has a name. Minutes; ISO day; `uu:mm`. */
export type Concept = {
  readonly patient: Optie | null
  readonly datum: string | null
  readonly begintijd: string | null
  readonly zorgsoort: Contact['zorgsoort'] | null
  readonly stroom: Contact['stroom'] | null
  readonly zorgverlener: Optie | null
  readonly eenheid: Optie | null
  readonly directeMinuten: number | null
  readonly geplandeMinuten: number | null
  readonly indirecteMinuten: number | null
  readonly kanaal: NonNullable<Contact['kanaal']>
  /** Minutes to a patient outside a location of ours, and back. */
  readonly reisHeen: number | null
  readonly reisTerug: number | null
  readonly tolk: 'ja' | 'nee'
}

export type Veld = keyof Concept

/** The fields in the order in which people read them. */
export const VELDEN = [
  'patient',
  'datum',
  'begintijd',
  'directeMinuten',
  'zorgsoort',
  'zorgverlener',
  'eenheid',
  'geplandeMinuten',
  'indirecteMinuten',
  'stroom',
  'kanaal',
  'reisHeen',
  'reisTerug',
  'tolk',
] as const satisfies readonly Veld[]

const VERPLICHT = ['patient', 'datum', 'directeMinuten', 'zorgsoort', 'zorgverlener', 'eenheid', 'stroom'] as const

/** What a kept registration is in the form. */
export function conceptVan({ registratie, namen }: Pick<Registratierij, 'registratie' | 'namen'>): Concept {
  if (registratie.soort !== 'consult') throw new TypeError('only a contact has this form')
  const { patient, zorgverlener, eenheid, soort: _, id: __, kanaal, reistijd, tolk, ...rest } = registratie
  return {
    ...rest,
    kanaal: kanaal ?? GEWOON.kanaal,
    reisHeen: reistijd?.heen ?? null,
    reisTerug: reistijd?.terug ?? null,
    tolk: tolk === true ? 'ja' : 'nee',
    patient: { sleutel: patient, naam: namen.patient },
    zorgverlener: { sleutel: zorgverlener, naam: namen.zorgverlener },
    eenheid: { sleutel: eenheid, naam: namen.eenheid },
  }
}

/** The fields that must still be filled in. */
export function ontbreekt(concept: Concept): readonly Veld[] {
  return VERPLICHT.filter((veld) => concept[veld] === null)
}

/** The registration to send, or null while something is missing. */
export function registratieVan(id: string, concept: Concept): Contact | null {
  const { patient, datum, directeMinuten, zorgsoort, zorgverlener, eenheid, stroom } = concept
  if (patient === null || datum === null || directeMinuten === null || zorgsoort === null) return null
  if (zorgverlener === null || eenheid === null || stroom === null) return null
  return {
    soort: 'consult',
    id,
    patient: patient.sleutel,
    stroom,
    datum,
    begintijd: concept.begintijd,
    zorgsoort,
    eenheid: eenheid.sleutel,
    zorgverlener: zorgverlener.sleutel,
    geplandeMinuten: concept.geplandeMinuten,
    directeMinuten,
    indirecteMinuten: concept.indirecteMinuten,
    ...bijVan(concept),
  }
}

/** What few contacts have; nothing of it for an ordinary one. */
function bijVan({ kanaal, reisHeen, reisTerug, tolk }: Concept): Pick<Contact, 'kanaal' | 'reistijd' | 'tolk'> {
  const reist = reisHeen !== null || reisTerug !== null
  return {
    ...(kanaal === GEWOON.kanaal ? {} : { kanaal }),
    ...(reist ? { reistijd: { heen: reisHeen ?? 0, terug: reisTerug ?? 0 } } : {}),
    ...(tolk === 'ja' ? { tolk: true } : {}),
  }
}

/** A contact in person, without a journey or an interpreter. */
const GEWOON = { kanaal: 'fysiek', reisHeen: null, reisTerug: null, tolk: 'nee' } as const

/** What of a field counts: the key of what was chosen, not its name. */
export function waardeVan(concept: Concept, veld: Veld): string | number | null {
  const waarde = concept[veld]
  return waarde !== null && typeof waarde === 'object' ? waarde.sleutel : waarde
}

/** The fields in which two differ. */
export function verschillen(a: Concept, b: Concept): readonly Veld[] {
  return VELDEN.filter((veld) => waardeVan(a, veld) !== waardeVan(b, veld))
}

/** What a new contact takes over from the one before it; never the patient, the times or the minutes. */
export type Standaard = Pick<Concept, 'datum' | 'zorgverlener' | 'eenheid' | 'zorgsoort' | 'stroom'>

/** A new contact: like the one before it, for another patient. */
export function nieuwConcept(standaard: Standaard): Concept {
  const leeg = { patient: null, begintijd: null, directeMinuten: null, geplandeMinuten: null, indirecteMinuten: null }
  return { ...leeg, ...GEWOON, ...standaard }
}

export function standaardVan(concept: Concept): Standaard {
  const { datum, zorgverlener, eenheid, zorgsoort, stroom } = concept
  return { datum, zorgverlener, eenheid, zorgsoort, stroom }
}
