import { parseDay } from '@zorgketen/values'
import type { Verblijf } from '../registraties/concept/verblijf.ts'

/** Nights that someone has been in up to a day, the night after that day not counted. */
export function nachtenTot({ opname }: Verblijf, dag: string): number {
  const [van, tot] = [parseDay(opname.dag), parseDay(dag)]
  return van.ok && tot.ok ? Math.max(0, tot.value - van.value) : 0
}

/** The care that holds on a day, or null. */
export const zorgOp = ({ zorg }: Verblijf, dag: string): Verblijf['zorg'][number] | null =>
  zorg.find(({ geldig }) => geldig.van <= dag && (geldig.tot === null || dag <= geldig.tot)) ?? null

/** The day since when someone is away, or null: there. */
export const wegSinds = ({ afwezig }: Verblijf): string | null =>
  afwezig.find(({ tot }) => tot === null)?.van.dag ?? null
