import { contains, DJI_UZOVI, formatDay } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import type { Verzekerde } from '../model/verzekerde.ts'
import type { Verzekering } from '../model/verzekering.ts'
import { type Reden, reden } from '../uitleg/reden.ts'

export function indexVerzekeringen(verzekeringen: readonly Verzekering[]): ReadonlyMap<string, readonly Verzekering[]> {
  return Map.groupBy(verzekeringen, (v) => v.verzekerde.id)
}

/**
 * Who pays for a prestatie on its day: DJI for fz, the insurer for ggz (a patient may have both, ZTN-13).
 * A reason when nobody does or more than one would.
 */
export function findVerzekerde(
  index: ReadonlyMap<string, readonly Verzekering[]>,
  prestatie: Prestatie,
): Verzekerde | Reden {
  const fz = prestatie.stroom === 'fz'
  let gevonden: Verzekerde | null = null
  for (const { verzekerde, geldig } of index.get(prestatie.patient) ?? []) {
    if ((verzekerde.betaler === DJI_UZOVI) !== fz || !contains(geldig, prestatie.datum)) continue
    if (gevonden !== null && gevonden.betaler !== verzekerde.betaler) {
      const betalers = `${gevonden.betaler}, ${verzekerde.betaler}`
      return reden('verzekerde.meer-betalers', { datum: formatDay(prestatie.datum), betalers })
    }
    gevonden ??= verzekerde
  }
  return gevonden ?? reden('verzekerde.ontbreekt', { datum: formatDay(prestatie.datum) })
}
