import { importTemplate } from '../stam/invoer/sjabloon.ts'
import { isRegistratietabel, KOLOMMEN } from './registraties/tabelsoorten.ts'
import type { Invoersoort } from './voorstel.ts'

/** The example file of a kind: its headers and invented rows. */
export function templateOf(
  soort: Invoersoort,
  taal: 'nl' | 'en',
): { readonly koppen: readonly string[]; readonly rijen: readonly (readonly string[])[] } {
  if (!isRegistratietabel(soort)) return importTemplate(soort, taal)
  const kolommen = KOLOMMEN[soort]
  const aantal = Math.max(...kolommen.map(({ voorbeelden }) => voorbeelden.length))
  return {
    koppen: kolommen.map(({ naam }) => naam[taal]),
    rijen: Array.from({ length: aantal }, (_, i) => kolommen.map(({ voorbeelden }) => voorbeelden[i] ?? '')),
  }
}
