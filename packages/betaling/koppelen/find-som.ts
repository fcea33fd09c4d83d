import type { Cents } from '@zorgketen/values'

/** More invoices make more sums than a person could judge, and more time than a screen has. */
const MEESTE = 14

/**
 * The combinations of two or more amounts that are exactly the sum: `null` for none, the only one, or 'meer' when there
 * is more than one. With more than fourteen amounts nothing is looked for.
 */
export function findSom<P>(
  posten: readonly { readonly post: P; readonly open: Cents }[],
  som: Cents,
): readonly P[] | 'meer' | null {
  const open = posten.filter((p) => p.open !== 0)
  if (open.length > MEESTE) return null
  let gevonden: readonly P[] | 'meer' | null = null
  for (let keuze = 1; keuze < 1 << open.length; keuze++) {
    if (!isSom(open, keuze, som)) continue
    if (gevonden !== null) return 'meer'
    gevonden = open.filter((_, i) => (keuze >> i) & 1).map((p) => p.post)
  }
  return gevonden
}

/** `keuze` has a bit per amount that takes part. */
function isSom(open: readonly { readonly open: Cents }[], keuze: number, som: Cents): boolean {
  let totaal = 0
  let aantal = 0
  for (const [i, post] of open.entries()) {
    if (((keuze >> i) & 1) === 0) continue
    totaal += post.open
    aantal += 1
  }
  return aantal >= 2 && totaal === som
}
