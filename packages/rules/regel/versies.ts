/** Range of message versions ('1.0', '2.1') in which a rule applies; `tot` is inclusive, null means onwards. */
export interface Versies {
  readonly van: string
  readonly tot: string | null
}

export const vanafVersie = (van: string): Versies => ({ van, tot: null })

/** Compares dotted versions by number: '1.10' comes after '1.9'. */
export function compareVersie(a: string, b: string): number {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  const length = Math.max(left.length, right.length)
  for (let i = 0; i < length; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

export const coversVersie = (range: Versies, versie: string): boolean =>
  compareVersie(range.van, versie) <= 0 && (range.tot === null || compareVersie(versie, range.tot) <= 0)
