import { addMonths, type EpochDay } from '@zorgketen/values'

/** Last day to correct what a return rejected: so many calendar months after it came in (DFZ-11: one). */
export function corrigerenUiterlijk(ontvangen: EpochDay, maanden: number): EpochDay {
  return addMonths(ontvangen, maanden)
}
