/** JSON with sorted keys. */
export function stabiel(waarde: unknown): string {
  return JSON.stringify(waarde, (_sleutel, deel: unknown) => {
    if (typeof deel !== 'object' || deel === null || Array.isArray(deel)) return deel
    return Object.fromEntries(Object.entries(deel).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
