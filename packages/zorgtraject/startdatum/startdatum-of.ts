import type { EpochDay } from '@zorgketen/values'
import { type Prestatie, ZPM_VANAF } from '@zorgketen/zorgprestatie'
import type { Zorgtraject } from '../stam/zorgtraject.ts'

/**
 * The startdatum of a number, or null while it has none.
 * fz: what DJI gave with the plaatsing (ZTN-07). ggz: the day of the first of the `prestaties` tied to the number and
 * of those of earlier months, which the kept startdatum stands for (ZTN-03); an earlier one moves it (ZTN-09).
 * `overgang`: the care ran in 2021 and goes on, so it counts from 2022-01-01 (ZTN-10).
 */
export function startdatumOf(
  traject: Zorgtraject,
  prestaties: readonly Prestatie[],
  overgang = false,
): EpochDay | null {
  if (traject.soort === 'fz') return traject.startdatum
  if (overgang) return ZPM_VANAF
  let first = traject.startdatum
  for (const { datum } of prestaties) {
    if (first === null || datum < first) first = datum
  }
  return first
}
