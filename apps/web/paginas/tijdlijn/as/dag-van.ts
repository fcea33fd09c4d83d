import { type EpochDay, parseDay } from '@zorgketen/values'

/** The day of an ISO text that the server gave. */
export function dagVan(iso: string): EpochDay {
  const gelezen = parseDay(iso)
  if (!gelezen.ok) throw new RangeError(`no day: ${iso}`)
  return gelezen.value
}
