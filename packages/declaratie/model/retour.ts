import type { Agb, Cents, Uzovi } from '@zorgketen/values'

/** A return code with the elements it names. */
export interface Retourmelding {
  readonly code: string
  readonly elementen: readonly { readonly naam: string; readonly waarde: string }[]
}

/** One line of a return: what was granted for it (cents), and why not. */
export interface Retourregel {
  readonly soort: 'debet' | 'credit'
  readonly referentie: string
  readonly toegekend: Cents
  readonly toegekendNietFinancieel: Cents
  readonly meldingen: readonly Retourmelding[]
}

/**
 * An answer to one declaration message, free of any message version. `van` 'poort' means that the clearing house
 * refused the whole message (bericht geweigerd); 'betaler' is a judgement per line. A payer may leave accepted
 * lines out. Totals in cents, credit negative.
 */
export interface Retour {
  readonly van: 'poort' | 'betaler'
  readonly berichtreferentie: string
  readonly factuurnummer: string
  readonly declarant: Agb
  readonly betaler: Uzovi | null
  readonly berichtsoort: 'P' | 'T'
  readonly meldingen: readonly Retourmelding[]
  readonly regels: readonly Retourregel[]
  readonly totaalDeclaratie: Cents
  readonly totaalToegekend: Cents
  readonly totaalToegekendNietFinancieel: Cents
}
