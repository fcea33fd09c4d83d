import type { Regelbladzijde } from '../../regelboek/api.ts'

/** A document that an explanation leans on, and how many rules of the rule book do so too. */
export type Bronvondst = { readonly document: string; readonly aantal: number }

/**
 * The documents of sources (`document, place; certainty`) that rules of the rule book have too. Names of documents hold
 * commas: the longest beginning of a source that rules share is taken.
 */
export function vindBronnen(
  bronnen: readonly string[],
  regels: readonly Pick<Regelbladzijde, 'bron'>[],
): readonly Bronvondst[] {
  const gevonden = new Map<string, number>()
  for (const bron of bronnen) {
    const zonderZekerheid = bron.replace(/; \w+$/, '')
    for (const document of beginnen(zonderZekerheid)) {
      const aantal = regels.filter((regel) => `${regel.bron}, `.startsWith(`${document}, `)).length
      if (aantal === 0) continue
      gevonden.set(document, aantal)
      break
    }
  }
  return [...gevonden].map(([document, aantal]) => ({ document, aantal }))
}

/** The text up to each comma, the longest first. */
function beginnen(tekst: string): readonly string[] {
  const delen = tekst.split(', ')
  return delen.map((_, n) => delen.slice(0, delen.length - n).join(', '))
}
