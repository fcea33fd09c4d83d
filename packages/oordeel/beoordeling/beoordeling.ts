import type { Declaratieregel, Retour } from '@zorgketen/declaratie'
import type { Melding, NietBeoordeeld, ReceiptInput, Uitslag, Verplichting } from '@zorgketen/rules'
import type { Cents } from '@zorgketen/values'

/** The judgement of one line: whole or not at all. `toegekend` in cents, for a credit the amount taken back. */
export interface BeoordeeldeRegel {
  readonly regel: Declaratieregel
  readonly uitkomst: 'toegekend' | 'afgekeurd'
  readonly toegekend: Cents
  /** Warnings too, and with `onderdrukt` what the refusal of the declaration hides. */
  readonly meldingen: readonly Melding[]
}

/** The judgement of one declaration. */
export interface Beoordeling {
  /** The declaration as a whole is refused: no line is granted. */
  readonly geweigerd: boolean
  /** False when a rule could not judge; what is granted is then granted as far as could be seen. */
  readonly volledig: boolean
  /** Findings on the declaration itself. */
  readonly meldingen: readonly Melding[]
  /** In message order. */
  readonly regels: readonly BeoordeeldeRegel[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
  readonly verplichtingen: readonly Verplichting[]
  /**
   * References of rejected lines for which no source gives an official code. Their line in the return holds 0 and no
   * code; the explanation goes beside the message.
   */
  readonly zonderCode: readonly string[]
  readonly retour: Retour
  readonly uitslag: Uitslag
  /** The receipt but for the reference data and the hash of the input, which the caller knows. */
  readonly bewijs: Omit<ReceiptInput, 'referenties' | 'invoer'>
}
