import { importTemplate } from '../stam/invoer/sjabloon.ts'
import { REGISTRATIEKOLOMMEN } from './registraties/kolommen.ts'
import type { Invoersoort } from './voorstel.ts'

/** The example file of a kind: its headers and invented rows. */
export function templateOf(
  soort: Invoersoort,
  taal: 'nl' | 'en',
): { readonly koppen: readonly string[]; readonly rijen: readonly (readonly string[])[] } {
  if (soort !== 'registratie') return importTemplate(soort, taal)
  const aantal = Math.max(...REGISTRATIEKOLOMMEN.map(({ voorbeelden }) => voorbeelden.length))
  return {
    koppen: REGISTRATIEKOLOMMEN.map(({ naam }) => naam[taal]),
    rijen: Array.from({ length: aantal }, (_, i) => REGISTRATIEKOLOMMEN.map(({ voorbeelden }) => voorbeelden[i] ?? '')),
  }
}
