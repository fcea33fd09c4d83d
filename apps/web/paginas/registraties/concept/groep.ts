import type { Optie } from '../../../kit/optie.ts'
import type { Registratie } from '../api.ts'
import type { Gedeeld, Naamgever, Standaard } from './gedeeld.ts'

export type Groepssessie = Extract<Registratie, { readonly soort: 'groepssessie' }>

/** When someone was there, in minutes from the beginning; null: from the beginning, or to the end. */
export type Aanwezig = { readonly van: number | null; readonly tot: number | null; readonly afwezig: boolean }

export type Deelnemer = Aanwezig & {
  readonly wie: Optie
  readonly stroom: Groepssessie['deelnemers'][number]['stroom']
}
export type Leider = Aanwezig & { readonly wie: Optie }

/** A group session as it stands in the form. */
export type Groepconcept = {
  readonly soort: 'groepssessie'
  readonly datum: string | null
  readonly begintijd: string | null
  readonly directeMinuten: number | null
  readonly geplandeMinuten: number | null
  readonly eenheid: Optie | null
  readonly zorgverleners: readonly Leider[]
  readonly deelnemers: readonly Deelnemer[]
}

export const GROEPVELDEN = [
  'datum',
  'begintijd',
  'directeMinuten',
  'geplandeMinuten',
  'eenheid',
  'zorgverleners',
  'deelnemers',
] as const satisfies readonly (keyof Groepconcept)[]

/** There from beginning to end: how everybody starts. */
export const HELEMAAL: Aanwezig = { van: null, tot: null, afwezig: false }

export function groepVan(registratie: Groepssessie, naam: Naamgever): Groepconcept {
  const { id: _, deelnemers, zorgverleners, eenheid, ...rest } = registratie
  const tijdVan = (wie: { readonly van: number; readonly tot: number }) => readAanwezig(wie, rest.directeMinuten)
  return {
    ...rest,
    eenheid: naam('eenheid', eenheid),
    zorgverleners: zorgverleners.map((een) => ({ wie: naam('zorgverlener', een.zorgverlener), ...tijdVan(een) })),
    deelnemers: deelnemers.map((een) => ({
      wie: naam('patient', een.patient),
      stroom: een.stroom,
      ...tijdVan(een),
    })),
  }
}

function readAanwezig({ van, tot }: { readonly van: number; readonly tot: number }, duur: number): Aanwezig {
  if (van === tot) return { van: null, tot: null, afwezig: true }
  return { van: van === 0 ? null : van, tot: tot === duur ? null : tot, afwezig: false }
}

export function groepMist(concept: Groepconcept): readonly (keyof Groepconcept)[] {
  const { zorgverleners, deelnemers } = concept
  return [
    ...(['datum', 'directeMinuten', 'eenheid'] as const).filter((veld) => concept[veld] === null),
    ...(zorgverleners.length === 0 ? (['zorgverleners'] as const) : []),
    ...(deelnemers.length === 0 ? (['deelnemers'] as const) : []),
  ]
}

export function naarGroep(id: string, concept: Groepconcept): Groepssessie | null {
  const { datum, begintijd, directeMinuten, geplandeMinuten, eenheid, zorgverleners, deelnemers } = concept
  if (datum === null || directeMinuten === null || eenheid === null) return null
  if (groepMist(concept).length > 0) return null
  const tijdVan = ({ van, tot, afwezig }: Aanwezig) =>
    afwezig ? { van: 0, tot: 0 } : { van: van ?? 0, tot: tot ?? directeMinuten }
  return {
    soort: 'groepssessie',
    id,
    datum,
    begintijd,
    eenheid: eenheid.sleutel,
    geplandeMinuten,
    directeMinuten,
    deelnemers: deelnemers.map((een) => ({ patient: een.wie.sleutel, stroom: een.stroom, ...tijdVan(een) })),
    zorgverleners: zorgverleners.map((een) => ({ zorgverlener: een.wie.sleutel, ...tijdVan(een) })),
  }
}

export const nieuweGroep = ({ datum, eenheid, zorgverlener }: Standaard): Groepconcept => ({
  soort: 'groepssessie',
  datum,
  begintijd: null,
  directeMinuten: null,
  geplandeMinuten: null,
  eenheid,
  zorgverleners: zorgverlener === null ? [] : [{ wie: zorgverlener, ...HELEMAAL }],
  deelnemers: [],
})

export function gedeeldVanGroep(concept: Groepconcept): Gedeeld {
  const { datum, begintijd, directeMinuten, eenheid, zorgverleners, deelnemers } = concept
  const [eerste] = deelnemers
  const wie = zorgverleners[0]?.wie
  return {
    datum,
    begintijd,
    minuten: directeMinuten,
    eenheid,
    ...(wie === undefined ? {} : { zorgverlener: wie }),
    ...(eerste === undefined ? {} : { patient: eerste.wie }),
    ...(eerste === undefined || eerste.stroom === 'anders' ? {} : { stroom: eerste.stroom }),
  }
}

export function metGedeeldGroep(concept: Groepconcept, gedeeld: Gedeeld): Groepconcept {
  const { datum, begintijd, minuten, eenheid, zorgverlener, patient, stroom } = gedeeld
  const { zorgverleners, deelnemers } = concept
  const leider = zorgverlener && zorgverleners.length === 0 ? [{ wie: zorgverlener, ...HELEMAAL }] : zorgverleners
  const erbij = patient && deelnemers.length === 0
  return {
    ...concept,
    ...(datum === undefined ? {} : { datum }),
    ...(begintijd === undefined ? {} : { begintijd }),
    ...(minuten === undefined ? {} : { directeMinuten: minuten }),
    ...(eenheid === undefined ? {} : { eenheid }),
    zorgverleners: leider,
    deelnemers: erbij ? [{ wie: patient, stroom: stroom ?? 'ggz', ...HELEMAAL }] : deelnemers,
  }
}

/** A new session like an earlier one: the same people, all of them there; the day is that of the new one. */
export function zoalsEerder(concept: Groepconcept, eerder: Groepconcept): Groepconcept {
  const weerDaar = <W extends Aanwezig>(wie: readonly W[]): readonly W[] => wie.map((een) => ({ ...een, ...HELEMAAL }))
  return {
    ...concept,
    begintijd: concept.begintijd ?? eerder.begintijd,
    directeMinuten: concept.directeMinuten ?? eerder.directeMinuten,
    geplandeMinuten: concept.geplandeMinuten ?? eerder.geplandeMinuten,
    eenheid: eerder.eenheid,
    zorgverleners: weerDaar(eerder.zorgverleners),
    deelnemers: weerDaar(eerder.deelnemers),
  }
}

/** Someone more; who is in it already stays as they were. */
export const metDeelnemer = (concept: Groepconcept, wie: Optie, stroom: Deelnemer['stroom']): Groepconcept =>
  concept.deelnemers.some((een) => een.wie.sleutel === wie.sleutel)
    ? concept
    : { ...concept, deelnemers: [...concept.deelnemers, { wie, stroom, ...HELEMAAL }] }

export const metLeider = (concept: Groepconcept, wie: Optie): Groepconcept =>
  concept.zorgverleners.some((een) => een.wie.sleutel === wie.sleutel)
    ? concept
    : { ...concept, zorgverleners: [...concept.zorgverleners, { wie, ...HELEMAAL }] }
