/** A name as its words: small letters without accents, everything else a single space, so that no dash or bracket counts. */
export function woordenVan(naam: string): string {
  return naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
