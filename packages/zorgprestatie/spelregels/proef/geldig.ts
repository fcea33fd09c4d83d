import { type ClockTime, type EpochDay, parseDay, parseTime } from '@zorgketen/values'

// Values of which the tests of this room know that they are right.

export function dag(iso: string): EpochDay {
  const gelezen = parseDay(iso)
  if (!gelezen.ok) throw new Error(`not a day: ${iso}`)
  return gelezen.value
}

export function tijd(tekst: string): ClockTime {
  const gelezen = parseTime(tekst)
  if (!gelezen.ok) throw new Error(`not a time: ${tekst}`)
  return gelezen.value
}
