import type { EpochDay } from '@zorgketen/values'
import type { Zorgtraject } from '../stam/zorgtraject.ts'

/**
 * The startdatum of a number, or null while it has none. fz: what DJI gave with the plaatsing (ZTN-07). ggz: the day of
 * `eerste`, the first prestatie on the number (null: none), or the kept startdatum where that is earlier: care that
 * another system held, or 2022-01-01 for care that ran in 2021 (ZTN-03, ZTN-09, ZTN-10).
 */
export function startdatumOf({ soort, startdatum }: Zorgtraject, eerste: EpochDay | null): EpochDay | null {
  if (soort === 'fz' || eerste === null) return startdatum
  return startdatum === null || eerste < startdatum ? eerste : startdatum
}
