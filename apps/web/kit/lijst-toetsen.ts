/** The row that a key leads to from row `nu`, with `blad` rows in sight and `aantal` in all; null for another key. */
export function stapVan(toets: string, nu: number, blad: number, aantal: number): number | null {
  const naar = doel(toets, nu, blad, aantal)
  return naar === null || aantal === 0 ? null : Math.max(0, Math.min(aantal - 1, naar))
}

/** Where a row is among the rows that are known: first where the keyboard is, then in order; null when it is not there. */
export function plekVan(
  gezocht: string,
  nu: number,
  [van, tot]: readonly [number, number],
  aantal: number,
  sleutelOp: (index: number) => string | undefined,
): number | null {
  if (sleutelOp(nu) === gezocht) return nu
  for (let i = Math.max(0, van); i <= Math.min(tot, aantal - 1); i += 1) if (sleutelOp(i) === gezocht) return i
  return null
}

function doel(toets: string, nu: number, blad: number, aantal: number): number | null {
  switch (toets) {
    case 'ArrowDown':
    case 'j':
      return nu + 1
    case 'ArrowUp':
    case 'k':
      return nu - 1
    case 'PageDown':
      return nu + blad
    case 'PageUp':
      return nu - blad
    case 'Home':
      return 0
    case 'End':
      return aantal - 1
    default:
      return null
  }
}
