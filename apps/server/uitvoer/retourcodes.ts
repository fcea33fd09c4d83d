import type { Referentie } from '@zorgketen/reference'
import type { Regelrij } from '@zorgketen/usecases/opslag'
import type { Tekst } from '@zorgketen/values'

/** Return codes of a line and of the message it was in, each once. */
export const retourcodesOf = ({
  meldingen,
  berichtmeldingen,
}: Pick<Regelrij, 'meldingen' | 'berichtmeldingen'>): readonly string[] => [
  ...new Set([...meldingen, ...berichtmeldingen].map(({ code }) => code)),
]

/** What return codes mean, after each other; null when the meaning of none is known. */
export function meaningOf(codes: readonly string[], referentie: Referentie): Tekst | null {
  const bekend = codes.flatMap((code) => referentie.retourcode(code)?.betekenis ?? [])
  if (bekend.length === 0) return null
  return { nl: bekend.map(({ nl }) => nl).join(' '), en: bekend.map(({ en }) => en).join(' ') }
}
