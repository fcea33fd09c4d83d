const CIJFERS = /\d{9,}/g

/** The name of a file as it may stand in an address: a run of nine digits or more could be a BSN, and does not go along. */
export const veiligeNaam = (naam: string): string => naam.replace(CIJFERS, '…').slice(-200)

/** A size in bytes as people read it: `12 kB`, `3,4 MB`. */
export function leesGrootte(bytes: number, taal: 'nl' | 'en'): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  const mb = (bytes / 1_000_000).toFixed(1)
  return `${taal === 'nl' ? mb.replace('.', ',') : mb} MB`
}
