/** Reads a time as people type it: `9:30`, `0930`, `930`, `9.30`, `9u30`, `9`. Gives `09:30`, or null when there is no such time. */
export function leesTijd(ruw: string): string | null {
  const tekst = ruw.trim()
  const m = /^(\d{1,2})(?:[:.,uh ]\s?(\d{2}))?$/i.exec(tekst) ?? /^(\d{1,2})(\d{2})$/.exec(tekst)
  if (!m) return null
  const uur = Number(m[1])
  const minuut = Number(m[2] ?? '0')
  if (uur > 23 || minuut > 59) return null
  return `${String(uur).padStart(2, '0')}:${String(minuut).padStart(2, '0')}`
}
