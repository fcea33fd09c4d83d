import { addDays, addMonths, type EpochDay, lastOfMonth, type Maand, periodOfMaand } from '@zorgketen/values'

/** Last day to submit a calendar month: that day of the next month (DFZ-08: the 18th). Throws RangeError on a day that month lacks. */
export function indienenUiterlijk(maand: Maand, dag: number): EpochDay {
  const eerste = addMonths(periodOfMaand(maand).van, 1)
  const dagen = lastOfMonth(eerste) - eerste + 1
  if (!Number.isInteger(dag) || dag < 1 || dag > dagen)
    throw new RangeError(`the month after ${maand} has no day ${dag}`)
  return addDays(eerste, dag - 1)
}
