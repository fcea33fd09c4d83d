import type { Voortgang, Werkplek } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { type Invoer, OPDRACHTEN, type Opdrachtnaam, type Uitkomst } from './opdrachten.ts'

/** Does heavy work, here or in another thread: who asks does not know. Throws what the work throws. */
export type Reken = <N extends Opdrachtnaam>(
  naam: N,
  actor: Actor,
  invoer: Invoer<N>,
  voortgang?: Voortgang,
) => Promise<Uitkomst<N>>

type Opdracht<N extends Opdrachtnaam> = (plek: Werkplek, actor: Actor, invoer: Invoer<N>) => Promise<Uitkomst<N>>

/** Does the work in this thread. */
export const rekenHier =
  (plek: Werkplek): Reken =>
  (naam, actor, invoer, voortgang = plek.voortgang) =>
    opdrachtOf(naam)({ ...plek, voortgang }, actor, invoer)

// Typescript does not see that the entry of one name takes and gives what belongs to that name.
const opdrachtOf = <N extends Opdrachtnaam>(naam: N): Opdracht<N> => OPDRACHTEN[naam] as unknown as Opdracht<N>
