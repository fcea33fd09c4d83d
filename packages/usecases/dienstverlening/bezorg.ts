import type { Agb } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/**
 * Lays something with another provider of this installation, in the role `post`, in a transaction of the receiver's own.
 * False: nobody here works under that code; send the file. What is laid down must bear being laid down twice: a crash
 * before the sender notes it leaves it to be sent again.
 */
export async function layWith(
  { opslag }: Werkplek,
  { organisatie, gebruiker }: Actor,
  aan: Agb,
  leg: (kast: Kast, post: Actor) => Promise<unknown>,
): Promise<boolean> {
  const adressen = await opslag.read({ organisatie, rol: 'post' }, (kast) => kast.organisaties.alle())
  const ontvanger = adressen.find(({ soort, agb }) => soort === 'aanbieder' && agb.includes(aan))
  if (ontvanger === undefined || ontvanger.id === organisatie) return false
  const post: Actor = { organisatie: ontvanger.id, rol: 'post', gebruiker, doel: 'bezorgen' }
  await opslag.transact(post, (kast) => leg(kast, post))
  return true
}
