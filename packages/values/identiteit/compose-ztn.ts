import type { Ztn } from './ztn.ts'

/**
 * Makes a ZTN from 16 random bytes that the caller brings (this package has no randomness of its own);
 * six bits are overwritten with version 4 and the RFC variant. Throws RangeError on another number of bytes.
 */
export function composeZtn(random16bytes: Uint8Array): Ztn {
  if (random16bytes.length !== 16) {
    throw new RangeError(`composeZtn needs 16 random bytes, got ${random16bytes.length}`)
  }
  let hex = ''
  random16bytes.forEach((byte, index) => {
    hex += withMarks(byte, index).toString(16).padStart(2, '0')
  })
  const delen = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return delen.join('-') as Ztn
}

function withMarks(byte: number, index: number): number {
  if (index === 6) return (byte & 0x0f) | 0x40
  if (index === 8) return (byte & 0x3f) | 0x80
  return byte
}
