import { addDays, type EpochDay } from '@zorgketen/values'
import type { Settingregel } from './settingregel.ts'

/**
 * The list after a change: until the day everything stays as it was, from the day on only the new rules hold. What would
 * have begun later falls away. The order within both parts stays.
 */
export function replaceFrom(
  lijst: readonly Settingregel[],
  nieuw: readonly Omit<Settingregel, 'geldig'>[],
  vanaf: EpochDay,
): readonly Settingregel[] {
  const laatste = addDays(vanaf, -1)
  const eerder = lijst
    .filter(({ geldig }) => geldig.van < vanaf)
    .map((regel): Settingregel => {
      const { van, tot } = regel.geldig
      return tot === null || tot >= vanaf ? { ...regel, geldig: { van, tot: laatste } } : regel
    })
  return [...eerder, ...nieuw.map((regel) => ({ ...regel, geldig: { van: vanaf, tot: null } }))]
}
