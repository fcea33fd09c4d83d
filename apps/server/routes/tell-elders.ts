import type { Werkplek } from '@zorgketen/usecases'
import type { Actor, Organisatierij } from '@zorgketen/usecases/opslag'
import { formatUzovi } from '@zorgketen/values'
import type { Gebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts'

/** Tells the organisations at the other side of messages that something came in there. `codes`: AGB or UZOVI. */
export async function tellElders(
  { opslag }: Werkplek,
  actor: Actor,
  gebeurtenissen: Gebeurtenissen,
  codes: readonly string[],
): Promise<void> {
  if (codes.length === 0) return
  const alle = await opslag.read({ ...actor, rol: 'post' }, (kast) => kast.organisaties.alle())
  for (const organisatie of alle.filter((een) => codesOf(een).some((code) => codes.includes(code)))) {
    gebeurtenissen.tell(organisatie.id, 'berichten', 'declaraties', 'maanden')
  }
}

const codesOf = ({ agb, uzovi }: Organisatierij): readonly string[] => [
  ...agb,
  ...(uzovi === null ? [] : [formatUzovi(uzovi)]),
]
