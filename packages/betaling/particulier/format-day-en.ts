import { type EpochDay, partsOf } from '@zorgketen/values'

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** As people read it in English: `29 February 2024`. */
export function formatDayEn(day: EpochDay): string {
  const { jaar, maand, dag } = partsOf(day)
  return `${dag} ${MONTHS[maand - 1]} ${jaar}`
}
