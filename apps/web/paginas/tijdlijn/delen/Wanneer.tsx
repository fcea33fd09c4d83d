import { formatDag } from '../../../kit/dag-schrijven.ts'
import { useTaal } from '../../../taal/taal.ts'
import type { Item } from '../api.ts'

type Duur = Pick<Item, 'van' | 'tot' | 'verwachtVanaf'>

/** From when to when, in words; what is only expected says so. */
export function schrijfWanneer({ van, tot, verwachtVanaf }: Duur, taal: 'nl' | 'en'): string {
  const begin = formatDag(van, taal)
  if (tot === van) return begin
  if (tot === null) return taal === 'nl' ? `vanaf ${begin}, loopt door` : `from ${begin}, goes on`
  const eind = formatDag(tot, taal)
  if (verwachtVanaf === null) return taal === 'nl' ? `${begin} tot en met ${eind}` : `${begin} to ${eind}`
  return taal === 'nl' ? `vanaf ${begin}, naar verwachting tot en met ${eind}` : `from ${begin}, expected until ${eind}`
}

export function Wanneer(duur: Duur) {
  const [taal] = useTaal()
  return <span className="zk-cijfers">{schrijfWanneer(duur, taal)}</span>
}
