import type { Werkplek } from '@zorgketen/usecases'
import type { Actor, Opslag } from '@zorgketen/usecases/opslag'
import { Onthoud } from './onthoud.ts'

/** Messages whose judged lines are remembered; one of an institution takes some hundred megabytes. */
const PLAATSEN = 3

const perOpslag = new WeakMap<Opslag, Map<string, Onthoud>>()

/**
 * Remembers the judged lines of a message in the thread that reckoned them, so that a next page costs nothing. A message
 * has a memory of its own: when others take its place, its lines go with it.
 */
export function rememberZitting<T>(plek: Werkplek, actor: Actor, wat: string, reken: () => Promise<T>): Promise<T> {
  const bekend = perOpslag.get(plek.opslag) ?? new Map<string, Onthoud>()
  perOpslag.set(plek.opslag, bekend)
  const sleutel = `${actor.organisatie} ${wat}`
  const onthoud = bekend.get(sleutel) ?? new Onthoud()
  bekend.delete(sleutel)
  bekend.set(sleutel, onthoud)
  for (const oudste of bekend.keys()) {
    if (bekend.size <= PLAATSEN) break
    bekend.delete(oudste)
  }
  return onthoud.of(plek, actor, wat, reken)
}
