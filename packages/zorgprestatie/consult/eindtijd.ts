import type { ClockTime, Minutes } from '@zorgketen/values'

const SECONDEN_PER_DAG = 86_400

/**
 * End of the counted time, or null when it is not known or lies on the next day: a message line of list 071 has no
 * end date (VC094), so an end past midnight would read as lying before the begin (VC034).
 */
export function endOf(begin: ClockTime | null, minuten: Minutes): ClockTime | null {
  if (begin === null) return null
  const eind = begin + minuten * 60
  return eind < SECONDEN_PER_DAG ? (eind as ClockTime) : null
}
