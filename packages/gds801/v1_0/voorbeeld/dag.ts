import { type EpochDay, parseDay } from '@zorgketen/values'

/** A day of an example, written as ISO. */
export function dag(iso: string): EpochDay {
  const gelezen = parseDay(iso)
  if (!gelezen.ok) throw new RangeError(`example holds no such day: ${iso}`)
  return gelezen.value
}
