import { type EpochDay, formatDay, type Period } from '@zorgketen/values'
import {
  type Behandelplan,
  type Diagnose,
  emptyZorgvraag,
  type Typering,
  type ZorgvraagDocument,
  zorgvraagSleutel,
} from '../../documenten/zorgvraag.ts'
import { toonPeriode } from '../../registers/toon.ts'
import type { Rijlezer } from '../rijlezer.ts'
import { eisEen, type Invoervorm, nooit, sleutellijst, veld } from '../vorm.ts'
import { ZORGVRAAG_KOLOMMEN } from './zorgvraag-kolommen.ts'

type Z = ZorgvraagDocument

const EERSTE = '1'
/** Why the type: nobody can ask the file for more. */
const OVERGENOMEN = 'overgenomen uit een bestand'

const woorden = <T extends string>(...namen: readonly T[]): ReadonlyMap<string, T> =>
  new Map(namen.map((naam) => [naam, naam]))
const SOORTEN = woorden('ggz', 'fz')
const HERKOMSTEN = woorden('nieuw', 'terugkeer', 'overgenomen')
const ECHELONS = woorden('basis', 'gespecialiseerd')

interface Planregel {
  readonly plan: Pick<Behandelplan, 'id' | 'geldig'>
  readonly doel: Behandelplan['doelen'][number] | null
}

const zorgvraagVan = (rij: Rijlezer): string => rij.tekst('zorgvraag') ?? EERSTE

/** Zorgvragen: every row may bring a diagnosis, a goal of a plan and a typing. */
export const zorgvraagVorm: Invoervorm<Z> = {
  kolommen: ZORGVRAAG_KOLOMMEN,
  id: (rij) => {
    const patient = rij.eis('patient', rij.tekst('patient'))
    return patient === null ? null : zorgvraagSleutel(patient, zorgvraagVan(rij))
  },
  begin: (_id, rijen) => {
    const patient = eisEen(rijen, 'patient', (rij) => rij.tekst('patient'))
    const soort = eisEen(rijen, 'soort', (rij) => rij.keuze('soort', SOORTEN))
    const [eerste] = rijen
    if (patient === null || soort === null || eerste === undefined) return null
    return { ...emptyZorgvraag(patient, zorgvraagVan(eerste), soort), herkomst: 'overgenomen' }
  },
  velden: [
    veld<Z, Z['soort']>({
      kolom: 'soort',
      naam: { nl: 'soort', en: 'kind' },
      vast: true,
      lees: (rij) => rij.keuze('soort', SOORTEN),
      haal: ({ soort }) => soort,
      zet: (document, soort) => ({ ...document, soort }),
      toon: ({ soort }) => soort,
    }),
    veld<Z, Z['herkomst']>({
      kolom: 'herkomst',
      naam: { nl: 'herkomst', en: 'origin' },
      lees: (rij) => rij.keuze('herkomst', HERKOMSTEN),
      haal: ({ herkomst }) => herkomst,
      zet: (document, herkomst) => ({ ...document, herkomst }),
      toon: ({ herkomst }) => herkomst,
    }),
    veld<Z, NonNullable<Z['echelon']>>({
      kolom: 'echelon',
      naam: { nl: 'soort ggz', en: 'kind of ggz' },
      lees: (rij) => rij.keuze('echelon', ECHELONS),
      haal: ({ echelon }) => echelon,
      zet: (document, echelon) => ({ ...document, echelon }),
      toon: ({ echelon }) => echelon,
    }),
    veld<Z, string>({
      kolom: 'zonderVerwijzing',
      naam: { nl: 'reden geen verwijzing', en: 'reason for no referral' },
      lees: (rij) => rij.tekst('zonderVerwijzing'),
      haal: ({ zonderVerwijzing }) => zonderVerwijzing,
      zet: (document, zonderVerwijzing) => ({ ...document, zonderVerwijzing }),
      toon: ({ zonderVerwijzing }) => zonderVerwijzing,
    }),
  ],
  lijsten: [
    sleutellijst<Z, Diagnose>({
      kolom: 'diagnose',
      naam: { nl: 'diagnose', en: 'diagnosis' },
      lees: readDiagnose,
      van: ({ diagnoses }) => diagnoses,
      zet: (document, diagnoses) => ({ ...document, diagnoses }),
      sleutel: diagnoseSleutel,
      toon: ({ omschrijving, geldig }) => `${omschrijving} ${toonPeriode(geldig)}`,
      // what contacts refer to keeps its id
      vul: ({ diagnoses }, nieuw) => {
        const eerder = diagnoses.find((een) => diagnoseSleutel(een) === diagnoseSleutel(nieuw))
        return eerder === undefined ? nieuw : { ...nieuw, id: eerder.id, door: eerder.door }
      },
    }),
    sleutellijst<Z, Planregel>({
      kolom: 'planVanaf',
      naam: { nl: 'behandelplan', en: 'treatment plan' },
      lees: readPlanregel,
      van: regelsVan,
      zet: putRegels,
      sleutel: regelSleutel,
      toon: ({ plan, doel }) => `${toonPeriode(plan.geldig)}${doel === null ? '' : ` ${doel.omschrijving}`}`,
      vul: (document, nieuw) => {
        const eigen = regelsVan(document)
        const plan = eigen.find((een) => een.plan.geldig.van === nieuw.plan.geldig.van)?.plan.id ?? nieuw.plan.id
        const doel = eigen.find((een) => regelSleutel(een) === regelSleutel(nieuw))?.doel ?? null
        return {
          plan: { ...nieuw.plan, id: plan },
          doel: nieuw.doel === null || doel === null ? nieuw.doel : { ...nieuw.doel, id: doel.id },
        }
      },
    }),
    sleutellijst<Z, Typering>({
      kolom: 'zorgvraagtype',
      naam: { nl: 'typering', en: 'typing' },
      lees: readTypering,
      van: ({ typeringen }) => typeringen,
      zet: (document, typeringen) => ({ ...document, typeringen }),
      sleutel: ({ datum }) => formatDay(datum),
      toon: ({ type, datum }) => `${type} ${formatDay(datum)}`,
      // a typing that was made here, with its answers, is not written over by a file that has only its outcome
      vul: ({ typeringen }, nieuw) => {
        const eerder = typeringen.find(({ datum }) => datum === nieuw.datum)
        return eerder !== undefined && (eerder.methode !== null || eerder.type === nieuw.type) ? eerder : nieuw
      },
    }),
  ],
  controleer: nooit,
  weiger: nooit,
  uniek: null,
}

function readDiagnose(rij: Rijlezer): Diagnose | null {
  const omschrijving = rij.tekst('diagnose')
  const code = rij.tekst('diagnoseCode')
  if (omschrijving === null && code === null && rij.dag('diagnoseVanaf') === null) return null
  rij.eis('diagnose', omschrijving)
  const geldig = rij.eisPeriode('diagnoseVanaf', 'diagnoseTot')
  const hoofd = rij.janee('hoofddiagnose') ?? true
  const verzekerd = rij.janee('verzekerd')
  if (omschrijving === null || geldig === null) return null
  const basis = { omschrijving, code, hoofd, geldig, vastgesteld: geldig.van, door: null, verzekerd }
  return { id: `d ${diagnoseSleutel(basis)}`, ...basis }
}

function diagnoseSleutel({ omschrijving, geldig }: Pick<Diagnose, 'omschrijving' | 'geldig'>): string {
  return `${formatDay(geldig.van)} ${omschrijving}`
}

function readPlanregel(rij: Rijlezer): Planregel | null {
  const omschrijving = rij.tekst('doel')
  if (omschrijving === null && rij.dag('planVanaf') === null) return null
  const geldig = rij.eisPeriode('planVanaf', 'planTot')
  if (geldig === null) return null
  const plan = { id: `p ${formatDay(geldig.van)}`, geldig }
  if (omschrijving === null) return { plan, doel: null }
  return { plan, doel: { id: `g ${formatDay(geldig.van)} ${omschrijving}`, omschrijving, geldig } }
}

function regelSleutel({ plan, doel }: Planregel): string {
  return `${formatDay(plan.geldig.van)} ${doel?.omschrijving ?? ''}`
}

function regelsVan({ behandelplannen }: Z): readonly Planregel[] {
  return behandelplannen.flatMap(({ id, geldig, doelen }): readonly Planregel[] => {
    const plan = { id, geldig }
    return doelen.length === 0 ? [{ plan, doel: null }] : doelen.map((doel) => ({ plan, doel }))
  })
}

function putRegels(document: Z, regels: readonly Planregel[]): Z {
  const perPlan = Map.groupBy(regels, ({ plan }) => plan.id)
  const behandelplannen = [...perPlan].map(([id, eigen]) => ({
    id,
    geldig: lastPeriod(eigen),
    doelen: eigen.flatMap(({ doel }) => doel ?? []),
  }))
  return { ...document, behandelplannen }
}

// The file may know another end of a plan: the row that came last says it.
const lastPeriod = (regels: readonly Planregel[]): Period => {
  const laatste = regels.at(-1)
  if (laatste === undefined) throw new RangeError('a plan without a row')
  return laatste.plan.geldig
}

function readTypering(rij: Rijlezer): Typering | null {
  const type = rij.tekst('zorgvraagtype')
  const datum: EpochDay | null = rij.dag('typeringsdatum')
  const door = rij.tekst('getypeerdDoor')
  if (type === null && datum === null) return null
  rij.eis('zorgvraagtype', type)
  rij.eis('typeringsdatum', datum)
  rij.eis('getypeerdDoor', door)
  const nummer = type === null ? null : (/^(?:ZT)?0*([1-9]\d?)$/i.exec(type)?.[1] ?? null)
  if (type !== null && nummer === null) {
    rij.meld('zorgvraagtype', {
      wat: { nl: 'Dit is geen nummer van een zorgvraagtype.', en: 'This is no number of a zorgvraagtype.' },
      verwacht: { nl: 'een nummer, zoals 3 of ZT03', en: 'a number, such as 3 or ZT03' },
      doe: { nl: 'Verbeter het type.', en: 'Mend the type.' },
    })
  }
  if (nummer === null || datum === null || door === null) return null
  const id = `t ${formatDay(datum)}`
  return { id, datum, type: nummer, door, reden: OVERGENOMEN, methode: null, antwoorden: {}, kansen: [] }
}
