import { type Berichtkop, fromKop, Verliezen } from '@zorgketen/gds801'
import type { Actor } from '../opslag/actor.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** The head of a declaration lies before its first insured: far within this many bytes. */
const KOP = 64 * 1024

/**
 * What a received declaration says of itself before its lines: who, which invoice, which month, how much in all. Takes as
 * long for a message of 100,000 lines as for one of ten. Null when the head cannot be read.
 */
export async function readBerichtkop(plek: Werkplek, actor: Actor, bericht: string): Promise<Berichtkop | null> {
  const begin = await plek.opslag.read(actor, (kast) => kast.berichten.begin(bericht, KOP))
  const lezer = plek.gereedschap.berichten.declaratie.open({ eenheid: () => {} })
  lezer.write(begin)
  const gelezen = lezer.end().bericht
  return gelezen === null ? null : fromKop(gelezen, new Verliezen())
}
