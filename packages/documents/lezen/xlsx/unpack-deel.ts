import { inflateRawSync } from 'node:zlib'
import { Tabelweigering } from '../../fout/tabelweigering.ts'
import { MAX_UITGEPAKT } from '../grenzen.ts'
import type { Zipdeel } from './list-zip.ts'

/** Unpacks one file of a zip (stored or deflated). Throws `Tabelweigering`, also when it unpacks to more than allowed. */
export function unpackDeel(bytes: Uint8Array, deel: Zipdeel): Buffer {
  const zicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (deel.plek + 30 > bytes.length) throw new Tabelweigering('werkmap-kapot')
  // Lengths in the local header differ from those in the directory.
  const begin = deel.plek + 30 + zicht.getUint16(deel.plek + 26, true) + zicht.getUint16(deel.plek + 28, true)
  const inhoud = bytes.subarray(begin, begin + deel.ingepakt)
  if (deel.methode === 0) return Buffer.from(inhoud)
  try {
    return inflateRawSync(inhoud, { maxOutputLength: MAX_UITGEPAKT })
  } catch {
    throw new Tabelweigering('werkmap-kapot')
  }
}
