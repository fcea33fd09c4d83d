import { Tabelweigering } from '../../fout/tabelweigering.ts'

/** A file inside a zip, as its central directory lists it; sizes in bytes. */
export interface Zipdeel {
  readonly naam: string
  readonly methode: number
  readonly ingepakt: number
  readonly uitgepakt: number
  /** Where the local header begins. */
  readonly plek: number
}

const EINDE = 0x06054b50
const DEEL = 0x02014b50
const EINDE_LENGTE = 22
const MAX_COMMENTAAR = 65_535

/** Reads the central directory (PKWARE APPNOTE 4.3.12 and 4.3.16). Throws `Tabelweigering` when it does not hold together. */
export function listZip(bytes: Uint8Array): readonly Zipdeel[] {
  const zicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const einde = findEinde(zicht)
  const aantal = zicht.getUint16(einde + 10, true)
  let op = zicht.getUint32(einde + 16, true)
  const delen: Zipdeel[] = []
  for (let i = 0; i < aantal; i++) {
    if (op + 46 > zicht.byteLength || zicht.getUint32(op, true) !== DEEL) throw new Tabelweigering('werkmap-kapot')
    const naamLengte = zicht.getUint16(op + 28, true)
    delen.push({
      naam: new TextDecoder().decode(bytes.subarray(op + 46, op + 46 + naamLengte)),
      methode: zicht.getUint16(op + 10, true),
      ingepakt: zicht.getUint32(op + 20, true),
      uitgepakt: zicht.getUint32(op + 24, true),
      plek: zicht.getUint32(op + 42, true),
    })
    op += 46 + naamLengte + zicht.getUint16(op + 30, true) + zicht.getUint16(op + 32, true)
  }
  return delen
}

function findEinde(zicht: DataView): number {
  const laagst = Math.max(0, zicht.byteLength - EINDE_LENGTE - MAX_COMMENTAAR)
  for (let op = zicht.byteLength - EINDE_LENGTE; op >= laagst; op--) {
    if (zicht.getUint32(op, true) === EINDE) return op
  }
  throw new Tabelweigering('werkmap-kapot')
}
