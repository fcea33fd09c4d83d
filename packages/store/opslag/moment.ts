/**
 * An instant from a timestamptz column (`…Z`) or from JSON made by the database (`…+00:00`), with milliseconds at least:
 * texts of one form, so that they also sort.
 */
export function momentOf(waarde: string): string {
  const kaal = waarde.endsWith('Z') ? waarde.slice(0, -1) : waarde.slice(0, -'+00:00'.length)
  const punt = kaal.indexOf('.')
  return punt === -1 ? `${kaal}.000Z` : `${kaal.padEnd(punt + 4, '0')}Z`
}

export const momentOrNull = (waarde: string | null): string | null => (waarde === null ? null : momentOf(waarde))
