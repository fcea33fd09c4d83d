import type { Regelstand } from '@zorgketen/declaratie'
import { type Cents, cents, type Maand, type Tekst, type Uzovi } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import { beschrijvingVan, type RegisterNaam } from '../stam/registers.ts'
import { assertMag } from '../werk/mag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Verschil } from './documenten.ts'
import type { Overnameinvoer } from './invoer.ts'
import type { Gegevenbestand } from './lees-bestanden.ts'
import type { Overnamepunt } from './overnamepunt.ts'
import { type Overnameplan, planOvername } from './plan.ts'
import type { Voorziencorrectie } from './voorzie-correcties.ts'
import type { Botsing } from './zoek-botsing.ts'

/** Lines in one state: how many and how much was declared, in cents (a credit is negative). */
interface Standtelling {
  readonly stand: Regelstand
  readonly aantal: number
  readonly bedrag: Cents
}

/** What was sent to one payer according to the files. */
interface Betaleroverzicht {
  readonly betaler: Uzovi
  readonly declaraties: number
  /** Of which were not kept here yet. */
  readonly nieuw: number
  readonly standen: readonly Standtelling[]
  /** Granted and not taken back, cents. */
  readonly toegekend: Cents
}

/** A take-over as a person judges it before it is done. */
export interface Overnamevoorbeeld {
  readonly bestanden: readonly (Pick<Gegevenbestand, 'naam' | 'herkomst'> & {
    readonly soort: 'gds801' | 'gds802' | null
    readonly referentie: string | null
  })[]
  readonly registers: readonly {
    readonly register: RegisterNaam
    readonly naam: Tekst
    readonly nieuw: number
    readonly bestaand: number
  }[]
  /** Where what is kept here differs from the files; it stays as it is. */
  readonly verschillen: readonly Verschil[]
  readonly betalers: readonly Betaleroverzicht[]
  readonly prestaties: readonly {
    readonly maand: Maand
    readonly nieuw: number
    readonly vervangen: number
    /** Cents, of the new ones. */
    readonly bedrag: Cents
  }[]
  readonly correcties: readonly Voorziencorrectie[]
  readonly punten: readonly Overnamepunt[]
  readonly belemmeringen: readonly Botsing[]
  /** Nothing of this is new. */
  readonly reedsOvergenomen: boolean
}

/** Shows what a take-over would do. Keeps nothing. */
export async function previewOvername(
  plek: Werkplek,
  actor: Actor,
  invoer: readonly Overnameinvoer[],
): Promise<Overnamevoorbeeld> {
  assertMag(actor, 'declareren')
  return plek.opslag.read(actor, async (kast) => describePlan(await planOvername(plek, kast, invoer)))
}

export function describePlan(plan: Overnameplan): Overnamevoorbeeld {
  const { registers, maanden } = plan
  return {
    bestanden: plan.bestanden.map(({ naam, herkomst, kop }) => ({
      ...{ naam, herkomst },
      soort: kop?.soort ?? null,
      referentie: kop?.referentie ?? null,
    })),
    registers: registers.map(({ register, nieuw, bestaand }) => ({
      ...{ register, bestaand, nieuw: nieuw.length },
      naam: beschrijvingVan(register).naam.meervoud,
    })),
    verschillen: registers.flatMap(({ verschillen }) => verschillen),
    betalers: summarizeBetalers(plan),
    prestaties: maanden
      .filter(({ nieuw, vervangen }) => nieuw.length + vervangen > 0)
      .map(({ maand, nieuw, vervangen }) => ({
        ...{ maand, vervangen, nieuw: nieuw.length },
        bedrag: cents(nieuw.reduce((som, { tarief }) => som + tarief, 0)),
      })),
    correcties: plan.correcties,
    punten: plan.punten,
    belemmeringen: plan.botsingen,
    reedsOvergenomen: plan.bestanden.every(({ herkomst }) => herkomst !== 'nieuw'),
  }
}

function summarizeBetalers({ overname, voor }: Overnameplan): readonly Betaleroverzicht[] {
  return [...overname.dossiers].map(([betaler, { declaraties, regels }]) => {
    const bekend = new Set(voor.get(betaler)?.declaraties.map(({ berichtreferentie }) => berichtreferentie))
    const standen = [...Map.groupBy(regels.values(), ({ stand }) => stand)].map(([stand, eigen]) => ({
      ...{ stand, aantal: eigen.length },
      bedrag: cents(
        eigen.reduce((som, { regel }) => som + (regel.soort === 'credit' ? -regel.bedrag : regel.bedrag), 0),
      ),
    }))
    const toegekend = [...regels.values()].filter(
      ({ regel, stand }) => regel.soort === 'debet' && stand === 'toegekend',
    )
    return {
      ...{ betaler, standen, declaraties: declaraties.length },
      nieuw: declaraties.filter(({ berichtreferentie }) => !bekend.has(berichtreferentie)).length,
      toegekend: cents(toegekend.reduce((som, staat) => som + staat.toegekend, 0)),
    }
  })
}
