/**
 * Reads an amount in euros as people type it, Dutch or English: `1.234,56`, `1234.56`, `€ 12`, `-3,5`. Gives cents.
 * A single separator before exactly three digits is a thousands separator (`1.234` is twelve hundred and thirty-four).
 * Null when it is not an amount.
 */
export function leesGeld(ruw: string): number | null {
  const tekst = ruw.replace(/[€\s]/g, '').replace('−', '-')
  const m =
    /^(-?)(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(tekst) ??
    /^(-?)(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(tekst) ??
    /^(-?)(\d+)(?:[.,](\d{1,2}))?$/.exec(tekst)
  if (!m) return null
  const geheel = Number((m[2] ?? '').replace(/[.,]/g, ''))
  const cent = Number((m[3] ?? '').padEnd(2, '0'))
  const bedrag = geheel * 100 + cent
  if (!Number.isSafeInteger(bedrag)) return null
  return m[1] === '-' && bedrag !== 0 ? -bedrag : bedrag
}
