import { shippedRows } from '@zorgketen/reference'
import { addDays, addMonths, type EpochDay } from '@zorgketen/values'

const TERMIJNEN = Map.groupBy(shippedRows('termijnen'), ({ id }) => id)

/** The day on which a term of ours that began on a day ends. Throws RangeError for a term that our own file lacks. */
function endOf(id: 'ztn-zonder-zorg' | 'ztn-terugval', begin: EpochDay): EpochDay {
  const rij = TERMIJNEN.get(id)?.find(({ van, totDag }) => van <= begin && (totDag === null || begin < totDag))
  if (rij?.vorm === 'dagenNa') return addDays(begin, rij.dagen)
  if (rij?.vorm === 'maandenNa') return addMonths(begin, rij.maanden)
  throw new RangeError(`no term ${id}`)
}

/**
 * The last day of a ggz number whose last prestatie was on `laatste`: care on that day still keeps it open, and the day
 * after 365 calendar days have gone by without any (ZTN-05).
 */
export const lastDayWithout = (laatste: EpochDay): EpochDay => endOf('ztn-zonder-zorg', laatste)

/** The last day of care after which a number that had none since is closed on `vandaag`. */
export const silentSince = (vandaag: EpochDay): EpochDay => addDays(vandaag, vandaag - lastDayWithout(vandaag) - 1)

/** The last day on which coming back is a relapse under the old number: a year after the last prestatie (ZTN-15). */
export const lastDayOfTerugval = (laatste: EpochDay): EpochDay => endOf('ztn-terugval', laatste)
