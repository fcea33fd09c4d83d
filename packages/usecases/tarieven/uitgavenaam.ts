const EIGEN = 'eigen-'

/** How the release of an accepted file is called among the reference data, and so in receipts. */
export const releaseName = (volgnummer: number): string => `${EIGEN}${String(volgnummer).padStart(4, '0')}`

/** The number of an accepted file by the name of its release; null for a release that came otherwise. */
export const numberOf = (uitgave: string): number | null =>
  uitgave.startsWith(EIGEN) ? Number(uitgave.slice(EIGEN.length)) : null

/** The accepted files that a receipt names among its reference data (see `referentieversies`). */
export const numbersIn = (referenties: readonly string[]): readonly number[] => [
  ...new Set(referenties.flatMap((versie) => versie.split(' ').flatMap((woord) => numberOf(woord) ?? []))),
]
