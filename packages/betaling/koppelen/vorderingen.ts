import type { Regelstand } from '@zorgketen/declaratie'
import type { Agb, Cents, Uzovi } from '@zorgketen/values'

/** What decides what is due for a line. A `Regelstaat` is one. `toegekend` in cents. */
export interface Regelvordering {
  readonly regel:
    | { readonly soort: 'debet'; readonly referentie: string }
    | { readonly soort: 'credit'; readonly referentie: string; readonly gerelateerd: string }
  readonly stand: Regelstand
  readonly toegekend: Cents
}

/**
 * What was sent to one payer, as far as money goes. A `Dossier` is one; lines that are neither granted nor credited may be
 * left out. `regels`: by reference, in the order of sending.
 */
export interface Vorderingen {
  readonly declaraties: readonly {
    readonly declarant: { readonly agb: Agb }
    readonly betaler: { readonly uzovi: Uzovi }
    readonly factuurnummer: string
    readonly regels: readonly { readonly referentie: string }[]
  }[]
  readonly regels: ReadonlyMap<string, Regelvordering>
}
