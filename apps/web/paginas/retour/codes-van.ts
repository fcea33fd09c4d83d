import type { Afgekeurd } from './api.ts'

/** The return codes of a line, each once: its own, and when it has none those of its message. */
export function codesVan({
  meldingen,
  berichtmeldingen,
}: Pick<Afgekeurd, 'meldingen' | 'berichtmeldingen'>): readonly string[] {
  const gezegd = meldingen.length > 0 ? meldingen : berichtmeldingen
  return [...new Set(gezegd.map(({ code }) => code))]
}
