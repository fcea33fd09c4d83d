import type { Optie } from '../../../kit/optie.ts'
import type { Contact } from '../api.ts'
import type { Gedeeld, Naamgever, Standaard } from './gedeeld.ts'

/** A contact as it stands in the form: fields may still be empty, what was chosen has a name. Minutes; ISO day; `uu:mm`. */
export type Contactconcept = {
  readonly soort: 'consult'
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
  /** The journey went to a location of our own: then it gives nothing. */
  readonly eigenLocatie: boolean
  readonly tolk: boolean
}

/** The fields in the order in which people read them. */
export const CONTACTVELDEN = [
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
  'eigenLocatie',
  'tolk',
] as const satisfies readonly (keyof Contactconcept)[]

const VERPLICHT = ['patient', 'datum', 'directeMinuten', 'zorgsoort', 'zorgverlener', 'eenheid', 'stroom'] as const

/** A contact in person, without a journey or an interpreter. */
const GEWOON = { kanaal: 'fysiek', reisHeen: null, reisTerug: null, eigenLocatie: false, tolk: false } as const

export function contactVan(registratie: Contact, naam: Naamgever): Contactconcept {
  const { patient, zorgverlener, eenheid, id: _, kanaal, reistijd, tolk, ...rest } = registratie
  return {
    ...rest,
    kanaal: kanaal ?? GEWOON.kanaal,
    reisHeen: reistijd?.heen ?? null,
    reisTerug: reistijd?.terug ?? null,
    eigenLocatie: reistijd?.eigenLocatie === true,
    tolk: tolk === true,
    patient: naam('patient', patient),
    zorgverlener: naam('zorgverlener', zorgverlener),
    eenheid: naam('eenheid', eenheid),
  }
}

export const contactMist = (concept: Contactconcept) => VERPLICHT.filter((veld) => concept[veld] === null)

export function naarContact(id: string, concept: Contactconcept): Contact | null {
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
function bijVan(concept: Contactconcept): Pick<Contact, 'kanaal' | 'reistijd' | 'tolk'> {
  const { kanaal, reisHeen, reisTerug, eigenLocatie, tolk } = concept
  const reis = { heen: reisHeen ?? 0, terug: reisTerug ?? 0, ...(eigenLocatie ? { eigenLocatie } : {}) }
  return {
    ...(kanaal === GEWOON.kanaal ? {} : { kanaal }),
    ...(reisHeen !== null || reisTerug !== null ? { reistijd: reis } : {}),
    ...(tolk ? { tolk } : {}),
  }
}

/** A new contact: like the one before it, for another patient. */
export const nieuwContact = (standaard: Standaard): Contactconcept => ({
  soort: 'consult',
  patient: null,
  begintijd: null,
  directeMinuten: null,
  geplandeMinuten: null,
  indirecteMinuten: null,
  ...GEWOON,
  ...standaard,
})

export const gedeeldVanContact = (concept: Contactconcept): Gedeeld => {
  const { patient, datum, begintijd, directeMinuten, zorgsoort, zorgverlener, eenheid, stroom } = concept
  return { patient, datum, begintijd, minuten: directeMinuten, zorgsoort, zorgverlener, eenheid, stroom }
}

export const metGedeeldContact = (concept: Contactconcept, { minuten, ...gedeeld }: Gedeeld): Contactconcept => ({
  ...concept,
  ...gedeeld,
  ...(minuten === undefined ? {} : { directeMinuten: minuten }),
})
