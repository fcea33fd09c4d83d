import { Tabelweigering } from '../../fout/tabelweigering.ts'
import type { Codering } from '../gelezen-tabel.ts'
import type { Bytes } from './tabelstroom.ts'

/** UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252: all bytes are looked at. Throws `Tabelweigering`. */
export async function findCodering(bytes: Bytes): Promise<Codering> {
  const [a, b, c] = await readBegin(bytes, 3)
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const bom = a === 0xef && b === 0xbb && c === 0xbf
  const lezer = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const blok of bytes()) lezer.decode(blok, { stream: true })
    lezer.decode()
    return bom ? 'utf-8-bom' : 'utf-8'
  } catch {
    if (bom) throw new Tabelweigering('codering-kapot')
    return 'windows-1252'
  }
}

/** The first bytes of a file, as many as asked or all of a shorter one. */
export async function readBegin(bytes: Bytes, aantal: number): Promise<Uint8Array> {
  const begin = new Uint8Array(aantal)
  let vol = 0
  for await (const blok of bytes()) {
    const deel = blok.subarray(0, aantal - vol)
    begin.set(deel, vol)
    vol += deel.length
    if (vol === aantal) break
  }
  return begin.subarray(0, vol)
}
