import { addDays, formatDay, parseDay } from '@zorgketen/values'
import type { Optie } from '../../../kit/optie.ts'
import type { Registratie } from '../api.ts'
import type { Gedeeld, Naamgever, Standaard } from './gedeeld.ts'

export type Verblijf = Extract<Registratie, { readonly soort: 'verblijf' }>

/** Care of a stay during some days; `tot` null: until it changes or the discharge. */
export type Zorgperiode = {
  readonly van: string | null
  readonly tot: string | null
  readonly verzorgingsgraad: string | null
  readonly beveiligingsniveau: number | null
  readonly rechtvaardigingsgrond: boolean
}

/** Leave; without the day of return: still away. */
export type Verlof = {
  readonly vanDag: string | null
  readonly vanTijd: string | null
  readonly totDag: string | null
  readonly totTijd: string | null
}

/** A stay as it stands in the form. */
export type Verblijfconcept = {
  readonly soort: 'verblijf'
  readonly patient: Optie | null
  readonly stroom: Verblijf['stroom'] | null
  readonly eenheid: Optie | null
  readonly opnameDag: string | null
  readonly opnameTijd: string | null
  readonly ontslagDag: string | null
  readonly ontslagTijd: string | null
  readonly zorg: readonly Zorgperiode[]
  readonly afwezig: readonly Verlof[]
  readonly integraal: boolean
}

export const VERBLIJFVELDEN = [
  'patient',
  'eenheid',
  'stroom',
  'opnameDag',
  'opnameTijd',
  'ontslagDag',
  'ontslagTijd',
  'zorg',
  'afwezig',
  'integraal',
] as const satisfies readonly (keyof Verblijfconcept)[]

/** Verblijf met rechtvaardigingsgrond is a category of its own, which asks for no level of care. */
const ZONDER_GRAAD = 'VMR'

export function verblijfVan(registratie: Verblijf, naam: Naamgever): Verblijfconcept {
  const { patient, stroom, eenheid, opname, ontslag, zorg, afwezig, integraal } = registratie
  return {
    soort: 'verblijf',
    patient: naam('patient', patient),
    stroom,
    eenheid: naam('eenheid', eenheid),
    opnameDag: opname.dag,
    opnameTijd: opname.tijd,
    ontslagDag: ontslag?.dag ?? null,
    ontslagTijd: ontslag?.tijd ?? null,
    zorg: zorg.map(({ geldig, verzorgingsgraad, ...rest }) => ({
      ...geldig,
      ...rest,
      verzorgingsgraad: verzorgingsgraad === ZONDER_GRAAD ? null : verzorgingsgraad,
    })),
    afwezig: afwezig.map(({ van, tot }) => ({
      vanDag: van.dag,
      vanTijd: van.tijd,
      totDag: tot?.dag ?? null,
      totTijd: tot?.tijd ?? null,
    })),
    integraal,
  }
}

export function verblijfMist(concept: Verblijfconcept): readonly (keyof Verblijfconcept)[] {
  const halveZorg = concept.zorg.some(({ van, verzorgingsgraad, rechtvaardigingsgrond }) => {
    return van === null || (verzorgingsgraad === null && !rechtvaardigingsgrond)
  })
  return [
    ...(['patient', 'stroom', 'eenheid', 'opnameDag'] as const).filter((veld) => concept[veld] === null),
    ...(halveZorg ? (['zorg'] as const) : []),
    ...(concept.afwezig.some(({ vanDag }) => vanDag === null) ? (['afwezig'] as const) : []),
  ]
}

export function naarVerblijf(id: string, concept: Verblijfconcept): Verblijf | null {
  const { patient, stroom, eenheid, opnameDag, opnameTijd, ontslagDag, ontslagTijd, integraal } = concept
  if (patient === null || stroom === null || eenheid === null || opnameDag === null) return null
  if (verblijfMist(concept).length > 0) return null
  return {
    soort: 'verblijf',
    id,
    patient: patient.sleutel,
    stroom,
    eenheid: eenheid.sleutel,
    opname: { dag: opnameDag, tijd: opnameTijd },
    ontslag: ontslagDag === null ? null : { dag: ontslagDag, tijd: ontslagTijd },
    zorg: concept.zorg.map(({ van, tot, verzorgingsgraad, beveiligingsniveau, rechtvaardigingsgrond }) => ({
      geldig: { van: van ?? opnameDag, tot },
      verzorgingsgraad: verzorgingsgraad ?? ZONDER_GRAAD,
      beveiligingsniveau,
      rechtvaardigingsgrond,
    })),
    afwezig: concept.afwezig.map(({ vanDag, vanTijd, totDag, totTijd }) => ({
      van: { dag: vanDag ?? opnameDag, tijd: vanTijd },
      tot: totDag === null ? null : { dag: totDag, tijd: totTijd },
    })),
    integraal,
  }
}

export const nieuwVerblijf = ({ datum, eenheid, stroom }: Standaard): Verblijfconcept => ({
  soort: 'verblijf',
  patient: null,
  stroom,
  eenheid,
  opnameDag: datum,
  opnameTijd: null,
  ontslagDag: null,
  ontslagTijd: null,
  zorg: [zorgVanaf(datum)],
  afwezig: [],
  integraal: false,
})

const zorgVanaf = (van: string | null): Zorgperiode => ({
  van,
  tot: null,
  verzorgingsgraad: null,
  beveiligingsniveau: null,
  rechtvaardigingsgrond: false,
})

/** The day of admission moves the care that began with it. */
export function metOpname(concept: Verblijfconcept, opnameDag: string | null): Verblijfconcept {
  const zorg = concept.zorg.map((een, n) =>
    n === 0 && een.van === concept.opnameDag ? { ...een, van: opnameDag } : een,
  )
  return { ...concept, opnameDag, zorg }
}

/** Other care from a day (null: to be filled in), like the care before it; that ends the day before. */
export function metAndereZorg(concept: Verblijfconcept, vanaf: string | null): Verblijfconcept {
  const laatste = concept.zorg.at(-1)
  if (laatste === undefined) return { ...concept, zorg: [zorgVanaf(vanaf ?? concept.opnameDag)] }
  const zorg = [...concept.zorg, { ...laatste, van: vanaf, tot: null }]
  return { ...concept, zorg: sluitAan(zorg) }
}

/** A changed row of care; the row before it is made to end the day before. */
export function metZorg(concept: Verblijfconcept, n: number, wijziging: Partial<Zorgperiode>): Verblijfconcept {
  const zorg = concept.zorg.map((een, i) => (i === n ? { ...een, ...wijziging } : een))
  return { ...concept, zorg: 'van' in wijziging ? sluitAan(zorg) : zorg }
}

export function zonderZorg(concept: Verblijfconcept, n: number): Verblijfconcept {
  const zorg = concept.zorg.filter((_, i) => i !== n)
  const eind = concept.zorg[n]?.tot ?? null
  const hecht = zorg.map((een, i) => (i === n - 1 && i === zorg.length - 1 ? { ...een, tot: eind } : een))
  return { ...concept, zorg: sluitAan(hecht) }
}

const sluitAan = (zorg: readonly Zorgperiode[]): readonly Zorgperiode[] =>
  zorg.map((een, i) => {
    const volgende = zorg[i + 1]?.van ?? null
    return volgende === null ? een : { ...een, tot: dagVoor(volgende) }
  })

function dagVoor(dag: string): string {
  const gelezen = parseDay(dag)
  return gelezen.ok ? formatDay(addDays(gelezen.value, -1)) : dag
}

/** Discharged on a day: leave that was still running ends there. */
export const metOntslag = (concept: Verblijfconcept, dag: string, tijd: string | null): Verblijfconcept => ({
  ...concept,
  ontslagDag: dag,
  ontslagTijd: tijd,
  afwezig: terug(concept.afwezig, dag, tijd),
})

/** Whether the patient is away now: the leave that runs. */
export const lopendVerlof = ({ afwezig }: Verblijfconcept): Verlof | null =>
  afwezig.find(({ totDag }) => totDag === null) ?? null

/** Leaves on leave, or comes back from it. */
export function metVerlof(concept: Verblijfconcept, dag: string, tijd: string | null): Verblijfconcept {
  if (lopendVerlof(concept) !== null) return { ...concept, afwezig: terug(concept.afwezig, dag, tijd) }
  const weg = { vanDag: dag, vanTijd: tijd, totDag: null, totTijd: null }
  return { ...concept, afwezig: [...concept.afwezig, weg] }
}

const terug = (afwezig: readonly Verlof[], dag: string, tijd: string | null): readonly Verlof[] =>
  afwezig.map((een) => (een.totDag === null ? { ...een, totDag: dag, totTijd: tijd } : een))

export const gedeeldVanVerblijf = (concept: Verblijfconcept): Gedeeld => {
  const { patient, stroom, eenheid, opnameDag, opnameTijd } = concept
  return { patient, stroom, eenheid, datum: opnameDag, begintijd: opnameTijd }
}

export function metGedeeldVerblijf(concept: Verblijfconcept, gedeeld: Gedeeld): Verblijfconcept {
  const { patient, stroom, eenheid, datum, begintijd } = gedeeld
  const nieuw = datum === undefined ? concept : metOpname(concept, datum)
  return {
    ...nieuw,
    ...(patient === undefined ? {} : { patient }),
    ...(stroom === undefined ? {} : { stroom }),
    ...(eenheid === undefined ? {} : { eenheid }),
    ...(begintijd === undefined ? {} : { opnameTijd: begintijd }),
  }
}
