import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Grensfout } from '@zorgketen/usecases'
import { teGroot } from './grootte.ts'
import { Onbruikbaar } from './onbruikbaar.ts'

/** Size of a piece, in bytes. */
const STUK = 1024 * 1024

/** Told after each piece: bytes read, and the size of the file (0 when it has none, as a pipe). */
export type Gelezen = (bytes: number, totaal: number) => void

/**
 * A file (or pipe) in pieces of one mebibyte, the last one shorter. A piece is valid until the next is asked for.
 * Onbruikbaar when it cannot be opened or read, or holds more than `max` bytes; a file that is too large is refused
 * before its first piece.
 */
export function* leesStukken(bestand: string, max: number, gelezen?: Gelezen): Generator<Uint8Array> {
  const fd = probeer(bestand, () => openSync(bestand, 'r'))
  try {
    const { size } = probeer(bestand, () => fstatSync(fd))
    if (size > max) throw new Onbruikbaar([teGroot(bestand, size, max)])
    const buffer = Buffer.allocUnsafe(STUK)
    for (let bytes = 0; ; ) {
      const n = probeer(bestand, () => vul(fd, buffer))
      bytes += n
      if (bytes > max) throw new Onbruikbaar([teGroot(bestand, null, max)])
      if (n > 0) yield buffer.subarray(0, n)
      gelezen?.(bytes, size)
      if (n < STUK) return
    }
  } finally {
    closeSync(fd)
  }
}

/** Fills the buffer as far as the file goes: a pipe hands out less than was asked for. */
function vul(fd: number, buffer: Buffer): number {
  let n = 0
  while (n < buffer.length) {
    const erbij = readSync(fd, buffer, n, buffer.length - n, null)
    if (erbij === 0) break
    n += erbij
  }
  return n
}

function probeer<T>(bestand: string, lees: () => T): T {
  try {
    return lees()
  } catch (error) {
    throw new Onbruikbaar([cannotOpen(bestand, error)])
  }
}

function cannotOpen(bestand: string, error: unknown): Grensfout {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'onbekend'
  const missing = code === 'ENOENT'
  return {
    bestand,
    regel: 0,
    veld: '',
    wat: missing
      ? { nl: 'Het bestand bestaat niet.', en: 'The file does not exist.' }
      : { nl: `Het bestand is niet te openen (${code}).`, en: `The file cannot be opened (${code}).` },
    verwacht: { nl: 'een leesbaar bestand', en: 'a readable file' },
    doe: { nl: 'Controleer het pad en de rechten.', en: 'Check the path and the permissions.' },
  }
}
