/** Seeded numbers (mulberry32): the same input for every contender and every run. */
export interface Random {
  /** Whole number from 0 up to, not including, `grens`. */
  below(grens: number): number
  pick<T>(uit: readonly [T, ...T[]]): T
  /** True in `procent` of 100 cases. */
  chance(procent: number): boolean
}

export function makeRandom(zaad: number): Random {
  let a = zaad >>> 0
  const next = (): number => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = a
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (grens: number): number => Math.floor(next() * grens)
  return { below, pick: (uit) => uit[below(uit.length)] ?? uit[0], chance: (procent) => next() * 100 < procent }
}
