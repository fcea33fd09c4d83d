import type { Werkplek } from '../../werk/werkplek.ts'

/** Sixteen random bytes from fresh ids: a hash of enough of them, as the ids themselves need not be bytes. */
export function randomBytes({ nieuwId, vingerafdruk }: Pick<Werkplek, 'nieuwId' | 'vingerafdruk'>): Uint8Array {
  const hash = vingerafdruk(new TextEncoder().encode(`${nieuwId()} ${nieuwId()}`))
  return Uint8Array.from({ length: 16 }, (_, i) => Number.parseInt(hash.slice(2 * i, 2 * i + 2), 16))
}
