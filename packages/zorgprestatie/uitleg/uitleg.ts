import type { Bron } from '@zorgketen/rules'
import type { Tekst } from '@zorgketen/values'
import type { Afleiding } from '../consult/afleiding.ts'
import type { Relevant } from '../settingkeuze/relevante-kenmerken.ts'

/** One step of an explanation: which rule, resting on what, made which outcome of which inputs (ZPM-18). */
export interface Uitlegstap {
  readonly stap: 'ingang' | 'setting' | 'beroep' | 'tijd' | 'duurklasse' | 'prestatie' | 'tarief' | 'weigering'
  readonly invoer: Readonly<Record<string, string | number | null>>
  readonly uitkomst: string | number
  readonly bron: Bron
  readonly tekst: Tekst
}

/** What a decision list on settings may look at beside the registration itself; the profession goes by the professional. */
export type Settinginvoer = Exclude<Relevant, 'datum' | 'eenheid' | 'zorgverlener' | 'beroep'>

/**
 * An input of which some change would give another code, tariff or refusal. For minutes `van` and `tot` (inclusive,
 * null: no bound) say between which values the outcome stays what it is; other inputs have two nulls.
 */
export interface RelevanteInvoer {
  readonly invoer:
    | 'datum'
    | 'eenheid'
    | 'zorgverlener'
    | 'zorgsoort'
    | 'directeMinuten'
    | 'geplandeMinuten'
    | 'besluitPlanningIsRealisatie'
    | Settinginvoer
  readonly van: number | null
  readonly tot: number | null
}

/** Everything there is to say about the derivation of one registration. */
export interface Uitleg {
  readonly afleiding: Afleiding
  readonly stappen: readonly Uitlegstap[]
  readonly relevanteInvoer: readonly RelevanteInvoer[]
}
