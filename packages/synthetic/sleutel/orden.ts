/** Rows in code-unit order of their keys, so that a key file is the same on every machine. */
export function orden<T>(rijen: readonly T[], sleutel: (rij: T) => string): T[] {
  return rijen
    .map((rij) => ({ rij, op: sleutel(rij) }))
    .sort((a, b) => (a.op === b.op ? 0 : a.op < b.op ? -1 : 1))
    .map(({ rij }) => rij)
}
