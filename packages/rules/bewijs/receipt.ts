import { type EpochDay, formatDay } from '@zorgketen/values'
import { type Rule, ruleKey } from '../regel/rule.ts'
import type { Uitslag } from '../run/collector.ts'
import { canonical } from './canonical.ts'

/** A cryptographic hash as lower-case hex; passed in, because this floor also runs in a browser. */
export type Hasher = (content: string) => string

/** What it takes to re-run a decision, and to see that it came out the same. One per run. */
export interface Ontvangstbewijs {
  readonly motor: string
  readonly loket: string
  readonly versie: string
  readonly vandaag: string
  readonly regels: readonly string[]
  readonly regelset: string
  readonly referenties: readonly string[]
  readonly feiten: string
  readonly invoer: string
  readonly uitslag: string
}

/** Version of the kernel's meaning: raised when the same rules and facts would be judged differently. */
const MOTOR = 'regelkern 1'

export interface ReceiptInput {
  readonly loket: string
  readonly versie: string
  readonly vandaag: EpochDay
  readonly rules: readonly Rule[]
  /** Versions of the reference data that lay on the desk. */
  readonly referenties: readonly string[]
  /** Fingerprint of the facts snapshot. */
  readonly feiten: string
  /** Hash of the input, byte for byte. */
  readonly invoer: string
}

/** The part of an outcome that a decision is: findings and what was not judged, not the wording of rules. */
function outcomeDigest(uitslag: Uitslag, hash: Hasher): string {
  const bevindingen = uitslag.bevindingen.map((b) => [b.regel, b.pad, b.veld, b.gevonden, b.variant])
  const niet = uitslag.nietBeoordeeld.map((n) => [n.regel, n.reden.nl, n.aantal])
  return hash(canonical({ bevindingen, niet, records: uitslag.records }))
}

export function makeReceipt(input: ReceiptInput, uitslag: Uitslag, hash: Hasher): Ontvangstbewijs {
  const regels = input.rules.map(ruleKey).sort()
  return {
    motor: MOTOR,
    loket: input.loket,
    versie: input.versie,
    vandaag: formatDay(input.vandaag),
    regels,
    regelset: hash(canonical(regels)),
    referenties: [...input.referenties].sort(),
    feiten: input.feiten,
    invoer: input.invoer,
    uitslag: outcomeDigest(uitslag, hash),
  }
}
