/** Places (from 1) of the first two equal values in a list, or null when all differ. */
export function firstDuplicate(waarden: readonly string[]): { eerste: number; tweede: number } | null {
  const gezien = new Map<string, number>()
  for (const [index, waarde] of waarden.entries()) {
    const eerder = gezien.get(waarde)
    if (eerder !== undefined) return { eerste: eerder, tweede: index + 1 }
    gezien.set(waarde, index + 1)
  }
  return null
}
