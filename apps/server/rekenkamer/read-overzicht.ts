import type { Kast, Opslag } from '@zorgketen/usecases/opslag'
import type { Context } from 'hono'
import type { Omgeving } from '../omgeving.ts'
import { Onthoud } from './onthoud.ts'

/** Overviews that are remembered, per server: some for every month of every organisation. */
const PLAATSEN = 1_000

const perOpslag = new WeakMap<Opslag, Onthoud>()

/**
 * A small overview that takes counting many rows: it holds for as long as nothing was changed, so that only the first
 * page after a change waits for it. `wat` names it with all that was asked, such as the month.
 */
export function readOverzicht<T>(c: Context<Omgeving>, wat: string, lees: (kast: Kast) => Promise<T>): Promise<T> {
  const [plek, actor] = [c.get('plek'), c.get('actor')]
  const onthoud = perOpslag.get(plek.opslag) ?? new Onthoud(PLAATSEN)
  perOpslag.set(plek.opslag, onthoud)
  return onthoud.of(plek, actor, wat, () => plek.opslag.read(actor, lees))
}
