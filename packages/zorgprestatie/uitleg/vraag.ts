import type { Afleiding } from '../consult/afleiding.ts'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import type { Stam } from '../stam/stam.ts'
import type { Tarieven } from '../tarieven/tarieven.ts'
import type { Uitlegstap } from './uitleg.ts'

/** What is to be explained. */
export interface Vraag {
  readonly registratie: Consultregistratie
  readonly stam: Stam
  readonly tarieven: Tarieven
  readonly afleiding: Afleiding
}

/** Tells one step, or null when the derivation did not get past it. */
export type StepTeller = (vraag: Vraag) => Uitlegstap | null
