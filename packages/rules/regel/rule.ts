import type { EpochDay, Tekst } from '@zorgketen/values'
import type { Uitkomst } from '../uitkomst.ts'
import type { Bron } from './bron.ts'
import type { Geldigheid } from './geldigheid.ts'
import type { Rang } from './rang.ts'
import type { Versies } from './versies.ts'

/** What every rule says of itself, whatever its form. */
export interface RuleHead {
  /** Our own key; official ids stand in `oorsprong`, because some of those occur twice. */
  readonly id: string
  /** A published version is never edited: a repair is a new version beside it. */
  readonly versie: number
  readonly oorsprong: readonly string[]
  readonly bron: Bron
  readonly rang: Rang
  readonly versies: Versies
  readonly geldig: Geldigheid
  /** Names of the registers it needs; a desk that lacks one reports the rule as not judged. */
  readonly nodig: readonly string[]
  readonly zegt: Tekst
  readonly advies: Tekst
}

/** Judges one record on its own. */
export interface ElementRule<R, O> extends RuleHead {
  readonly vorm: 'element'
  readonly plek: string
  readonly peildatum: (record: R, omgeving: O) => EpochDay | null
  readonly check: (record: R, omgeving: O) => Uitkomst
}

/** An opaque pointer to a visited record, kept by folds so that a verdict can name its place. */
export interface Plaats {
  readonly plek: string
  readonly pad: string
  readonly volgnummer: number
}

/** The record that is being visited. `plaats` must be asked for during the visit: it is what a fold keeps. */
export interface Hier {
  readonly plek: string
  readonly volgnummer: number
  plaats(): Plaats
}

export interface Treffer {
  readonly plaats: Plaats
  readonly uitkomst: Uitkomst
}

/** A fold over a key inside one message: begin, step per record, verdict per key. */
export interface GroepRule<R, O, S> extends RuleHead {
  readonly vorm: 'groep'
  readonly plekken: readonly string[]
  readonly peildatum: (record: R, omgeving: O) => EpochDay | null
  /** Null leaves the record out. */
  readonly sleutel: (record: R, omgeving: O, plek: string) => string | null
  readonly begin: () => S
  readonly stap: (staat: S, record: R, omgeving: O, hier: Hier) => S
  readonly oordeel: (staat: S) => readonly Treffer[]
}

/** One remembered fact of a window: the day it counts for and what the rule kept of it. */
export interface Gebeurtenis<I> {
  readonly dag: EpochDay
  readonly item: I
}

/**
 * A fold over a key with a look-back into history (register `geschiedenis`, read by key).
 * For each record the events of the same key in the `terugblik` days before it (null: all) are folded
 * in canonical order and judged together with the record's own event.
 */
export interface VensterRule<R, O, S, I> extends RuleHead {
  readonly vorm: 'venster'
  readonly plek: string
  readonly geschiedenis: string
  readonly terugblik: number | null
  readonly peildatum: (record: R, omgeving: O) => EpochDay | null
  readonly sleutel: (record: R, omgeving: O) => string | null
  readonly gebeurtenis: (record: R, omgeving: O) => Gebeurtenis<I>
  readonly begin: () => S
  readonly stap: (staat: S, gebeurtenis: Gebeurtenis<I>) => S
  readonly oordeel: (staat: S, gebeurtenis: Gebeurtenis<I>) => Uitkomst
}

/**
 * An obligation: it arises at a record, is fulfilled by a record with the same key, and has a last day.
 * From `signaal` on an open obligation gives an early signal; after `uiterlijk` it is a breach.
 */
export interface TermijnRule<R, O> extends RuleHead {
  readonly vorm: 'termijn'
  readonly plekken: readonly string[]
  readonly peildatum: (record: R, omgeving: O) => EpochDay | null
  readonly ontstaat: (record: R, omgeving: O, plek: string) => Moment | null
  readonly vervuld: (record: R, omgeving: O, plek: string) => Moment | null
  readonly uiterlijk: (ontstaan: EpochDay) => EpochDay
  readonly signaal: (uiterlijk: EpochDay) => EpochDay
  readonly veld: string
}

/** A key and the day something happened for it. */
export interface Moment {
  readonly sleutel: string
  readonly dag: EpochDay
}

/** A rule of any form, with its types erased: only the kernel calls it, always with the records of its plek. */
export type Rule =
  | ElementRule<unknown, unknown>
  | GroepRule<unknown, unknown, unknown>
  | VensterRule<unknown, unknown, unknown, unknown>
  | TermijnRule<unknown, unknown>

/** The name under which a rule version stands in receipts: 'id@versie'. */
export const ruleKey = (rule: RuleHead): string => `${rule.id}@${rule.versie}`
