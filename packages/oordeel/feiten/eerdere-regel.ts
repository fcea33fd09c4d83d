import type { Declaratieregel, Regelstand } from '@zorgketen/declaratie'
import type { Agb, Cents, EpochDay } from '@zorgketen/values'

/**
 * A line that was received before, as it stands now. Payer: its own judged lines; provider: the lines of its dossier.
 * `ontvangen` is the day it came in (provider: was sent); `toegekend` in cents, 0 unless granted.
 */
export interface EerdereRegel {
  readonly declarant: Agb
  readonly factuurnummer: string
  readonly ontvangen: EpochDay
  readonly regel: Declaratieregel
  readonly stand: Regelstand
  readonly toegekend: Cents
}

/** An invoice that was received before; leave out messages that the gate refused, since the payer never saw those. */
export interface EerdereFactuur {
  readonly declarant: Agb
  readonly factuurnummer: string
  readonly ontvangen: EpochDay
}

/** A reference or an invoice number is unique within its declarant (DFZ-09). */
export const eigenSleutel = (declarant: Agb, nummer: string): string => `${declarant} ${nummer}`
