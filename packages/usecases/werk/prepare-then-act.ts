import type { Actor } from '../opslag/actor.ts'
import type { Kast, Opslag } from '../opslag/opslag.ts'

/**
 * Prepares long work while others go on, and acts on it in one transaction. What was prepared counts only when nothing
 * at all was changed since it was begun (every change writes an audit row); else it is prepared again, inside.
 */
export async function prepareThenAct<V, T>(
  opslag: Opslag,
  actor: Pick<Actor, 'organisatie' | 'rol'>,
  prepare: (kast: Kast) => Promise<V>,
  act: (kast: Kast, voorbereid: V) => Promise<T>,
): Promise<T> {
  const vooraf = await opslag.readLoosely(actor, async (kast) => {
    const stempel = await kast.audit.stempel()
    return { stempel, voorbereid: await prepare(kast) }
  })
  return opslag.transact(actor, async (kast) => {
    const geldt = (await kast.audit.stempel()) === vooraf.stempel
    return act(kast, geldt ? vooraf.voorbereid : await prepare(kast))
  })
}
