import { type EpochDay, parseDay } from '@zorgketen/values'

/** For tests: an ISO date that is known to be right. */
export function dag(iso: string): EpochDay {
  const gelezen = parseDay(iso)
  if (!gelezen.ok) throw new Error(`no date: ${iso}`)
  return gelezen.value
}
