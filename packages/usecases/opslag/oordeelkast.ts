import type { Melding, NietBeoordeeld, Ontvangstbewijs } from '@zorgketen/rules'
import type { Agb, Cents } from '@zorgketen/values'
import type { Boek } from '../formaten/boek.ts'
import type { Registers } from '../formaten/registers.ts'

/** What a desk said of one message: the findings of the message and of each line. */
export interface Deskuitslag {
  readonly uitkomst: 'doorgezet' | 'geweigerd' | 'beoordeeld' | 'onleesbaar'
  readonly meldingen: readonly Melding[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
  /** The payer's lines, in message order; empty for the gate. */
  readonly regels: readonly {
    readonly referentie: string
    readonly uitkomst: 'toegekend' | 'afgekeurd'
    readonly toegekend: Cents
    readonly meldingen: readonly Melding[]
  }[]
}

/** One run of a desk, kept so that it can be explained and replayed. `feiten`: what the payer judged by; null: the gate. */
export interface Uitvoering {
  readonly id: string
  readonly soort: 'poort' | 'oordeel'
  readonly bericht: string
  readonly op: string
  readonly bewijs: Ontvangstbewijs | null
  readonly uitslag: Deskuitslag
  readonly feiten: { readonly registers: Registers; readonly boek: Boek } | null
}

/** Runs of the desks, and a payer's book. */
export interface Oordeelkast {
  readonly bewaar: (uitvoering: Uitvoering) => Promise<void>
  /** Runs over a message, oldest first. */
  readonly vanBericht: (bericht: string) => Promise<readonly Uitvoering[]>
  /** What came in before from a declarant and what was decided. */
  readonly boek: (declarant: Agb) => Promise<Boek>
  /** Keeps the difference between two states of the book. */
  readonly bewaarBoek: (declarant: Agb, voor: Boek, na: Boek, bericht: string) => Promise<void>
}
