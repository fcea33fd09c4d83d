import { addDays, contains, type EpochDay, type Period } from '@zorgketen/values'
import type { Settingregel } from './settingregel.ts'

/** A stretch of days on which the same rules hold, in their order. */
export interface Lijstperiode extends Period {
  readonly regels: readonly Settingregel[]
}

/** The rules that hold on a day, in the order in which they are tried. */
export const rulesOn = (lijst: readonly Settingregel[], dag: EpochDay): readonly Settingregel[] =>
  lijst.filter(({ geldig }) => contains(geldig, dag))

/** A list as a row of stretches in which it does not change, from its first day on. */
export function periodsOf(lijst: readonly Settingregel[]): readonly Lijstperiode[] {
  const grenzen = new Set<EpochDay>()
  for (const { geldig } of lijst) {
    grenzen.add(geldig.van)
    if (geldig.tot !== null) grenzen.add(addDays(geldig.tot, 1))
  }
  const dagen = [...grenzen].sort((a, b) => a - b)
  return dagen.map((van, plaats) => {
    const volgende = dagen[plaats + 1]
    return { van, tot: volgende === undefined ? null : addDays(volgende, -1), regels: rulesOn(lijst, van) }
  })
}
