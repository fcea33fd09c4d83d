import { contains, type EpochDay } from '@zorgketen/values'
import type { Plaatsing } from '../stam/plaatsing.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'

/**
 * The plaatsing that a day of an fz number rests on: the one whose titel holds that day (of several the one that began
 * last), else the one the number names, because a prestatie outside the titel is a finding of the rules and not here.
 */
export function findPlaatsing(
  plaatsingen: readonly Plaatsing[],
  traject: Zorgtraject,
  dag: EpochDay,
): Plaatsing | null {
  const holding = plaatsingen
    .filter((plaatsing) => contains(plaatsing.titel, dag))
    .sort((a, b) => b.titel.van - a.titel.van)
  return holding[0] ?? plaatsingen.find((plaatsing) => plaatsing.nummer === traject.plaatsing) ?? null
}
