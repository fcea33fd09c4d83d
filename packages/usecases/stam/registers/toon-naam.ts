interface Naam {
  readonly initialen: string
  readonly roepnaam?: string | null
  readonly voorvoegsels: string | null
  readonly achternaam: string
}

/** A name as it stands in a sorted list: `Berg, A. (Anna) van den`. */
export function toonNaam({ initialen, roepnaam = null, voorvoegsels, achternaam }: Naam): string {
  const voor = [initialen, roepnaam === null ? null : `(${roepnaam})`, voorvoegsels].filter((deel) => deel !== null)
  return `${achternaam}, ${voor.join(' ')}`
}
