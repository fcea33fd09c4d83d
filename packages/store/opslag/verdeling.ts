/** How many places the data of all organisations is spread over (docs/adr/0009). */
const PLAATSEN = 1024

/** Over how many of those one payer is spread, so that it fills a cluster. */
const BETALERPLAATSEN = 16

/** The same number for the same text for ever: rows stand where it says (FNV-1a, folded). */
function stableHash(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The places of a new organisation: one for a provider, several for a payer. Kept in its row, and never changed. */
export function placesOf(organisatie: string, soort: 'aanbieder' | 'betaler'): readonly number[] {
  const eerste = stableHash(organisatie) % PLAATSEN
  if (soort === 'aanbieder') return [eerste]
  const stap = PLAATSEN / BETALERPLAATSEN
  return Array.from({ length: BETALERPLAATSEN }, (_, n) => (eerste + n * stap) % PLAATSEN)
}

/**
 * The place (`verdeel_id`) of a row of an organisation, given its places. `sleutel`: what a payer's rows are spread by
 * (the declarant of its book, the hash of a message); without one the row stands at the first place.
 */
export function verdeelOf(plaatsen: readonly number[], sleutel: string | null = null): number {
  const n = sleutel === null ? 0 : stableHash(sleutel) % plaatsen.length
  const plaats = plaatsen[n]
  if (plaats === undefined) throw new RangeError('an organisation without a place')
  return plaats
}
