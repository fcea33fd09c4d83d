import { Tabelweigering } from '../fout/tabelweigering.ts'
import { MAX_BYTES } from './grenzen.ts'

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const ANDERE: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF'],
  [[0x50, 0x4b, 0x05, 0x06], 'ZIP'],
  [[0x1f, 0x8b], 'GZIP'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
]

/** Looks at the first bytes, never at the name. Throws `Tabelweigering` for what is neither text nor a zip. */
export function recogniseSoort(bytes: Uint8Array): 'tekst' | 'zip' {
  if (bytes.length === 0) throw new Tabelweigering('bestand-leeg')
  if (bytes.length > MAX_BYTES) throw new Tabelweigering('bestand-te-groot')
  if (startsWith(bytes, ZIP)) return 'zip'
  // An encrypted .xlsx is an OLE2 file that holds a stream of this name (ECMA-376 encryption).
  if (startsWith(bytes, OLE2))
    throw new Tabelweigering(holdsUtf16(bytes, 'EncryptedPackage') ? 'versleuteld' : 'oude-xls')
  if (isBiff(bytes)) throw new Tabelweigering('oude-xls')
  for (const [merk, naam] of ANDERE) if (startsWith(bytes, merk)) throw new Tabelweigering('ander-soort', null, naam)
  return 'tekst'
}

function startsWith(bytes: Uint8Array, merk: readonly number[]): boolean {
  return merk.every((byte, i) => bytes[i] === byte)
}

/** Excel 2 to 4 wrote a bare stream that opens with a BOF record: 09, version, length below 256. */
function isBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[3] === 0
}

function holdsUtf16(bytes: Uint8Array, naam: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(naam, 'utf16le'))
}
