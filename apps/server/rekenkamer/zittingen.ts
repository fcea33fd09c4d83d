import type { Werkplek } from '@zorgketen/usecases'
import type { Actor, Opslag } from '@zorgketen/usecases/opslag'
import { Onthoud } from './onthoud.ts'

/** Sittings that are remembered; the judged lines of one message of an institution take some hundred megabytes. */
const PLAATSEN = 3

const perOpslag = new WeakMap<Opslag, Onthoud>()

/**
 * Remembers what is looked at page by page, in the thread that reckoned it, so that a next page costs nothing: the judged
 * lines of a message, decisions that were kept about one, what is open and paid on all invoices, who can be billed for a
 * month. They share few places, since each of them can be big.
 */
export function rememberZitting<T>(plek: Werkplek, actor: Actor, wat: string, reken: () => Promise<T>): Promise<T> {
  const onthoud = perOpslag.get(plek.opslag) ?? new Onthoud(PLAATSEN)
  perOpslag.set(plek.opslag, onthoud)
  return onthoud.of(plek, actor, wat, reken)
}
