/** The row that a key leads to from row `nu`, with `blad` rows in sight and `aantal` in all; null for another key. */
export function stapVan(toets: string, nu: number, blad: number, aantal: number): number | null {
  const naar = doel(toets, nu, blad, aantal)
  return naar === null || aantal === 0 ? null : Math.max(0, Math.min(aantal - 1, naar))
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
