import { type EpochDay, parseDay } from '@zorgketen/values'

/** A day from a date column. Throws RangeError when the database holds a day outside our range. */
export function dagOf(datum: string): EpochDay {
  const gelezen = parseDay(datum)
  if (!gelezen.ok) throw new RangeError(`a date column holds no day of ours: ${datum}`)
  return gelezen.value
}

export const dagOrNull = (datum: string | null): EpochDay | null => (datum === null ? null : dagOf(datum))
