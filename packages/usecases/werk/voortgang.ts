import type { Tekst } from '@zorgketen/values'

/**
 * Tells how far long work has come (`totaal` null: not known) and lets others have their turn. Rejects with `Gestopt`
 * when a person stopped the work: nothing of it is kept then.
 */
export type Voortgang = (stap: Tekst, gedaan: number, totaal: number | null) => Promise<void>

/** The work was stopped by a person. */
export class Gestopt extends Error {
  constructor() {
    super('gestopt')
  }
}
