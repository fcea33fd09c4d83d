import type { EpochDay, Maand } from '@zorgketen/values'
import {
  type Aanbod,
  checkVastgelegd,
  checkVastlegdocument,
  dayOfRegistratie,
  type Planningbevinding,
  type Vastgelegd,
  type Vastlegbaar,
  type Zorgregistratie,
} from '@zorgketen/zorgprestatie'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import { readRegister } from '../registreren/register-documenten.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { readPlan } from './plandocument.ts'
import { naamVan, VASTLEGKEUZES } from './plannamen.ts'
import { describePlanning, type Planningtekst } from './weiger-planning.ts'

/** Registrations with the same finding together. */
export interface Vastleggroep extends Planningtekst {
  readonly aantal: number
  /** Ids of the first few. */
  readonly voorbeelden: readonly string[]
}

export interface Vastleggingsoordeel {
  /** What is wrong with the document itself. */
  readonly document: readonly Planningtekst[]
  readonly registraties: readonly Vastleggroep[]
  /** How many registrations of the month were held against it, and how many there were. */
  readonly bekeken: number
  readonly totaal: number
}

/** The role that recorded a registration is looked up one by one: so many at most. */
const MEEST = 1000
const VOORBEELDEN = 5

/** Holds the agreement on who records what against the organisation, and a month of registrations against it (ZPM-28). */
export const judgeVastlegging = (plek: Werkplek, actor: Actor, maand: Maand): Promise<Vastleggingsoordeel> =>
  plek.opslag.read(actor, async (kast) => {
    const document = await readPlan(kast, 'vastlegafspraak')
    const vandaag = await vandaagVan(kast, plek)
    const bijzonder = ((await kast.registraties.vanMaand(maand)) as readonly Zorgregistratie[]).flatMap(partsOf)
    const bekeken = bijzonder.slice(0, MEEST)
    const bevindingen: Planningbevinding[] = []
    for (const deel of bekeken) {
      const rol = await rolVan(kast, deel.id)
      bevindingen.push(...checkVastgelegd({ ...deel, rol }, document))
    }
    return {
      document: documentgroepen(checkVastlegdocument(document, await aanbodVan(kast, vandaag), vandaag)),
      registraties: groepen(bevindingen),
      bekeken: bekeken.length,
      totaal: bijzonder.length,
    }
  })

/** The toeslagen and other prestaties that one registration asks for. */
function partsOf(registratie: Zorgregistratie): readonly Omit<Vastgelegd, 'rol'>[] {
  const { id } = registratie
  const datum = dayOfRegistratie(registratie)
  const deel = (prestatie: Vastlegbaar) => ({ id, prestatie, datum })
  if (registratie.soort === 'overig') return [deel(registratie.prestatiesoort)]
  if (registratie.soort !== 'consult') return []
  return [
    ...(registratie.reistijd === undefined ? [] : [deel('reistijd')]),
    ...(registratie.tolk === true ? [deel('tolk')] : []),
  ]
}

/** The role in which a registration was changed last; null when it came in by an import. */
async function rolVan(kast: Kast, id: string): Promise<string | null> {
  const { rijen } = await kast.audit.lijst(`registratie ${id}`, { vanaf: 0, aantal: 1 })
  return rijen[0]?.rol ?? null
}

/** What the organisation delivers: streams of its trajecten, settings of its units today. */
async function aanbodVan(kast: Kast, dag: EpochDay): Promise<Aanbod> {
  const trajecten = await readRegister(kast, 'zorgtraject')
  const eenheden = await readRegister(kast, 'eenheid')
  const geldt = ({ geldig }: { readonly geldig: { readonly van: EpochDay; readonly tot: EpochDay | null } }) =>
    geldig.van <= dag && (geldig.tot === null || dag <= geldig.tot)
  return {
    stromen: [...new Set(trajecten.map(({ soort }) => soort))],
    settings: [...new Set(eenheden.flatMap(({ settings }) => settings.filter(geldt).map(({ setting }) => setting)))],
  }
}

/** A finding in words, with the names of the prestaties it is about for their keys. */
function tell({ ernst, params, ...een }: Planningbevinding, prestaties: readonly string[]): Planningtekst {
  const inTaal = (taal: 'nl' | 'en'): Planningtekst => {
    const prestatie = prestaties.map((sleutel) => naamVan(VASTLEGKEUZES, sleutel)[taal]).join(', ')
    return describePlanning({ ...een, params: { ...params, prestatie } }, ernst)
  }
  const [nl, en] = [inTaal('nl'), inTaal('en')]
  return { ...nl, wat: { nl: nl.wat.nl, en: en.wat.en }, verwacht: { nl: nl.verwacht.nl, en: en.verwacht.en } }
}

const prestatieIn = ({ params }: Planningbevinding): string => String(params.prestatie ?? '')

/** What is wrong with the document: of one kind of fault one finding, that names all it is about. */
function documentgroepen(bevindingen: readonly Planningbevinding[]): readonly Planningtekst[] {
  const perCode = Map.groupBy(bevindingen, ({ code }) => code)
  return [...perCode.values()].flatMap((groep) => {
    const [eerste] = groep
    return eerste === undefined ? [] : [tell(eerste, groep.map(prestatieIn))]
  })
}

function groepen(bevindingen: readonly Planningbevinding[]): readonly Vastleggroep[] {
  const perSoort = Map.groupBy(bevindingen, ({ code, params }) => `${code} ${params.prestatie}`)
  return [...perSoort.values()].flatMap((groep) => {
    const [eerste] = groep
    if (eerste === undefined) return []
    const voorbeelden = groep.slice(0, VOORBEELDEN).map(({ betreft }) => betreft)
    return [{ ...tell(eerste, [prestatieIn(eerste)]), aantal: groep.length, voorbeelden }]
  })
}
