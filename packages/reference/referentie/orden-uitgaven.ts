import type { Uitgave } from '../uitgave/uitgave.ts'

/**
 * The order in which releases overlay each other, lowest first: invented under official, then validity start,
 * then shipped under installed, then known-from, then name (which only settles what nothing else does).
 */
export function ordenUitgaven<U extends Uitgave>(uitgaven: readonly U[]): U[] {
  return [...uitgaven].sort(vergelijk)
}

function vergelijk(a: Uitgave, b: Uitgave): number {
  return (
    Number(b.kop.fictief) - Number(a.kop.fictief) ||
    a.kop.geldigVanaf - b.kop.geldigVanaf ||
    rang(a) - rang(b) ||
    a.kop.bekendSinds - b.kop.bekendSinds ||
    compareTekst(a.kop.onderwerp, b.kop.onderwerp) ||
    compareTekst(a.kop.uitgave, b.kop.uitgave)
  )
}

function rang(uitgave: Uitgave): number {
  return uitgave.laag === 'meegeleverd' ? 0 : 1
}

/** By code unit, the same on every machine. */
function compareTekst(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
