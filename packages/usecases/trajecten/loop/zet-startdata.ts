import { formatZtn } from '@zorgketen/values'
import { startdatumOf } from '@zorgketen/zorgtraject'
import type { Stamgegevens } from '../../formaten/stamgegevens.ts'
import type { Kast } from '../../opslag/opslag.ts'

/**
 * Master data in which the numbers of these patients start as all their care says, not only that of the month at hand
 * (ZTN-03, ZTN-09).
 */
export async function withStartdata<S extends Stamgegevens>(
  kast: Kast,
  stam: S,
  patienten: Iterable<string>,
): Promise<S> {
  const dagen = await kast.trajecten.zorgdagen([...new Set(patienten)])
  const eersten = new Map(dagen.map(({ nummer, eerste }) => [nummer, eerste]))
  const { agb: declarant } = stam.declarant
  const zorgtrajecten = stam.zorgtrajecten.map((traject) => {
    const eerste = eersten.get(formatZtn(traject.nummer))
    return eerste === undefined ? traject : { ...traject, startdatum: startdatumOf({ ...traject, declarant }, eerste) }
  })
  return { ...stam, zorgtrajecten }
}
