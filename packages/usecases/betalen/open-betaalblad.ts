import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { type Betaalblad, readBetaalblad } from './betaalblad.ts'

/** The sheet to look at; the lists and pages of payments are made from it. Nobody waits for it to be read. */
export const openBetaalblad = (plek: Werkplek, actor: Actor): Promise<Betaalblad> =>
  plek.opslag.readLoosely(actor, async (kast) => readBetaalblad(plek, kast, await kast.dossiers.posten()))

/**
 * Decides about money. What was sent is read before, while others go on, and counts when nothing at all was changed
 * since; the money itself is read (`lees`, as often as needed) when nobody else can change it any more.
 */
export async function decideOnBetaalblad<T>(
  plek: Werkplek,
  actor: Actor,
  decide: (kast: Kast, lees: () => Promise<Betaalblad>) => Promise<T>,
): Promise<T> {
  const vooraf = await plek.opslag.readLoosely(actor, async (kast) => {
    const stempel = await kast.audit.stempel()
    return { stempel, posten: await kast.dossiers.posten() }
  })
  return plek.opslag.transact(actor, async (kast) => {
    // First the lock: who waited for it must see what the other one kept.
    await kast.betalingen.alleen()
    const geldt = (await kast.audit.stempel()) === vooraf.stempel
    const posten = geldt ? vooraf.posten : await kast.dossiers.posten()
    return decide(kast, () => readBetaalblad(plek, kast, posten))
  })
}
