import type { Optie } from '../../../kit/optie.ts'
import type { Registratie } from '../api.ts'
import type { Gedeeld, Naamgever, Standaard } from './gedeeld.ts'

export type OverigeRegistratie = Extract<Registratie, { readonly soort: 'overig' }>
export type Prestatiesoort = OverigeRegistratie['prestatiesoort']
type Overleg = NonNullable<OverigeRegistratie['overleg']>

/** Another prestatie as it stands in the form. */
export type Overigconcept = {
  readonly soort: 'overig'
  readonly prestatiesoort: Prestatiesoort | null
  readonly patient: Optie | null
  readonly datum: string | null
  readonly begintijd: string | null
  readonly minuten: number | null
  readonly zorgverlener: Optie | null
  readonly eenheid: Optie | null
  readonly stroom: OverigeRegistratie['stroom'] | null
  readonly overlegMet: Overleg['met'] | null
  readonly overIndividuelePatient: boolean
  readonly intervisie: boolean
  readonly inDossier: boolean
  readonly patientVooraf: boolean
  readonly beveiligingsniveau: number | null
  readonly verzorgingsgraad: string | null
  readonly eersteContact: string | null
  readonly opdrachtgever: string | null
  readonly afspraak: string | null
}

export const OVERIGVELDEN = [
  'prestatiesoort',
  'patient',
  'datum',
  'begintijd',
  'minuten',
  'zorgverlener',
  'eenheid',
  'stroom',
  'overlegMet',
  'overIndividuelePatient',
  'intervisie',
  'inDossier',
  'patientVooraf',
  'beveiligingsniveau',
  'verzorgingsgraad',
  'eersteContact',
  'opdrachtgever',
  'afspraak',
] as const satisfies readonly (keyof Overigconcept)[]

const VERPLICHT = ['prestatiesoort', 'patient', 'datum', 'zorgverlener', 'eenheid', 'stroom'] as const

/** What only some kinds ask. */
const NIETS = {
  minuten: null,
  overlegMet: null,
  overIndividuelePatient: false,
  intervisie: false,
  inDossier: false,
  patientVooraf: false,
  beveiligingsniveau: null,
  verzorgingsgraad: null,
  eersteContact: null,
  opdrachtgever: null,
  afspraak: null,
} as const

export function overigVan(registratie: OverigeRegistratie, naam: Naamgever): Overigconcept {
  const { id: _, patient, zorgverlener, eenheid, overleg, verzorgingsgraad, eersteContact, ...rest } = registratie
  return {
    ...NIETS,
    ...rest,
    patient: naam('patient', patient),
    zorgverlener: naam('zorgverlener', zorgverlener),
    eenheid: naam('eenheid', eenheid),
    verzorgingsgraad: verzorgingsgraad ?? null,
    eersteContact: eersteContact ?? null,
    ...(overleg === null ? {} : { ...overlegVan(overleg) }),
  }
}

const overlegVan = ({ met, ...voorwaarden }: Overleg) => ({ overlegMet: met, ...voorwaarden })

export const overigMist = (concept: Overigconcept) => VERPLICHT.filter((veld) => concept[veld] === null)

export function naarOverig(id: string, concept: Overigconcept): OverigeRegistratie | null {
  const { prestatiesoort, patient, datum, zorgverlener, eenheid, stroom, verzorgingsgraad, eersteContact } = concept
  if (prestatiesoort === null || patient === null || datum === null) return null
  if (zorgverlener === null || eenheid === null || stroom === null) return null
  return {
    soort: 'overig',
    prestatiesoort,
    id,
    patient: patient.sleutel,
    stroom,
    datum,
    begintijd: concept.begintijd,
    eenheid: eenheid.sleutel,
    zorgverlener: zorgverlener.sleutel,
    minuten: concept.minuten,
    overleg: naarOverleg(concept),
    beveiligingsniveau: concept.beveiligingsniveau,
    ...(verzorgingsgraad === null ? {} : { verzorgingsgraad }),
    ...(eersteContact === null ? {} : { eersteContact }),
    opdrachtgever: concept.opdrachtgever,
    afspraak: concept.afspraak,
  }
}

function naarOverleg(concept: Overigconcept): Overleg | null {
  const { overlegMet: met, overIndividuelePatient, intervisie, inDossier, patientVooraf } = concept
  return met === null ? null : { met, overIndividuelePatient, intervisie, inDossier, patientVooraf }
}

export const nieuwOverig = ({ datum, zorgverlener, eenheid, stroom }: Standaard): Overigconcept => ({
  soort: 'overig',
  prestatiesoort: null,
  patient: null,
  begintijd: null,
  ...NIETS,
  datum,
  zorgverlener,
  eenheid,
  stroom,
})

/** Another kind: what only some kinds ask is empty again, the minutes stay. */
export const metPrestatiesoort = (concept: Overigconcept, prestatiesoort: Prestatiesoort | null): Overigconcept => ({
  ...concept,
  ...NIETS,
  minuten: concept.minuten,
  prestatiesoort,
})

export const gedeeldVanOverig = (concept: Overigconcept): Gedeeld => {
  const { patient, datum, begintijd, minuten, zorgverlener, eenheid, stroom } = concept
  return { patient, datum, begintijd, minuten, zorgverlener, eenheid, stroom }
}

export const metGedeeldOverig = (concept: Overigconcept, { zorgsoort: _, ...gedeeld }: Gedeeld): Overigconcept => ({
  ...concept,
  ...gedeeld,
})
