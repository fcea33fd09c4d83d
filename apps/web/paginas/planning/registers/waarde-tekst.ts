import { formatDag } from '../../../kit/dag-schrijven.ts'
import type { Taal } from '../../../taal/taal.ts'
import type { Plandocument, Veld } from '../api.ts'
import { type Blok, schrijfBlokken } from './blokken.ts'

/** What stands in a field of a document, for a list. `namen`: of the professionals that documents name. */
export function waardeTekst(
  { sleutel, soort, keuzes }: Veld,
  document: Plandocument,
  namen: Readonly<Record<string, string>>,
  taal: Taal,
): string {
  const waarde = document[sleutel]
  if (waarde === null || waarde === undefined) {
    if (soort === 'zorgverlener') return taal === 'nl' ? 'iedereen' : 'everyone'
    return soort === 'interne-soort' ? (taal === 'nl' ? 'elke soort' : 'every kind') : ''
  }
  if (soort === 'keuze') return keuzes?.find((een) => een.sleutel === waarde)?.naam[taal] ?? String(waarde)
  if (soort === 'dag') return formatDag(String(waarde), taal)
  if (soort === 'ja-nee') return waarde === true ? (taal === 'nl' ? 'ja' : 'yes') : taal === 'nl' ? 'nee' : 'no'
  if (soort === 'blokken') return schrijfBlokken(waarde as readonly Blok[]).replaceAll('\n', '; ')
  if (soort === 'periode') {
    const { van, tot } = waarde as { readonly van: string; readonly tot: string | null }
    return `${formatDag(van, taal)} – ${tot === null ? '' : formatDag(tot, taal)}`.trim()
  }
  return namen[String(waarde)] ?? String(waarde)
}
