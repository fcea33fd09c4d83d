import { createHash } from 'node:crypto'

/** SHA-256 as lower-case hex. */
export const sha256 = (inhoud: string | Uint8Array): string => createHash('sha256').update(inhoud).digest('hex')

/** SHA-256 of pieces one after the other, as lower-case hex. */
export function sha256VanStukken(stukken: Iterable<Uint8Array>): string {
  const hash = createHash('sha256')
  for (const stuk of stukken) hash.update(stuk)
  return hash.digest('hex')
}
