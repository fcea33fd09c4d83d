/** The list with one item at another place; places outside the list are its ends. */
export function verplaats<T>(lijst: readonly T[], van: number, naar: number): readonly T[] {
  const item = lijst[van]
  if (item === undefined) return lijst
  const plaats = Math.max(0, Math.min(lijst.length - 1, naar))
  return lijst.toSpliced(van, 1).toSpliced(plaats, 0, item)
}
