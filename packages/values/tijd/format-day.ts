import { civilFromDays } from './civil.ts'
import { type EpochDay, partsOf } from './epoch-day.ts'
import { twoDigits } from './two-digits.ts'

const MAANDEN: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** ISO date `yyyy-mm-dd`. */
export function formatDay(day: EpochDay): string {
  const c = civilFromDays(day)
  return `${c >> 9}-${twoDigits((c >> 5) & 15)}-${twoDigits(c & 31)}`
}

/** As people read it in Dutch: `29 februari 2024`. */
export function formatDayNl(day: EpochDay): string {
  const { jaar, maand, dag } = partsOf(day)
  return `${dag} ${MAANDEN[maand - 1]} ${jaar}`
}
