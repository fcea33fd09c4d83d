import { addDays, type EpochDay, overlaps, type Period, period } from '@zorgketen/values'

/** What is left of a period when the days of another are taken out: none, one or two pieces. */
export function withoutDays(van: Period, weg: Period): readonly Period[] {
  if (!overlaps(van, weg)) return [van]
  const rest: Period[] = []
  if (van.van < weg.van) rest.push(period(van.van, addDays(weg.van, -1)))
  if (weg.tot !== null && (van.tot === null || weg.tot < van.tot)) rest.push(period(addDays(weg.tot, 1), van.tot))
  return rest
}

/** The stretches between the first and the last day in which no period holds. */
export function gapsIn(perioden: readonly Period[]): readonly Period[] {
  const gaten: Period[] = []
  let bedekt: EpochDay | null = null
  let begonnen = false
  for (const { van, tot } of perioden.toSorted((a, b) => a.van - b.van)) {
    if (begonnen && bedekt === null) break
    if (begonnen && bedekt !== null && van > bedekt + 1) gaten.push(period(addDays(bedekt, 1), addDays(van, -1)))
    if (!begonnen || tot === null || (bedekt !== null && tot > bedekt)) bedekt = tot
    begonnen = true
  }
  return gaten
}

/** Whether the first period holds every day of the second. */
export const covers = (a: Period, b: Period): boolean =>
  a.van <= b.van && (a.tot === null || (b.tot !== null && b.tot <= a.tot))
