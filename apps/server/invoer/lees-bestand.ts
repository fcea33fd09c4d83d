import { createReadStream } from 'node:fs'
import { type GelezenStroom, type GelezenTabel, openTabelstroom, readTabel } from '@zorgketen/documents'
import type { Besluit, Invoer } from '@zorgketen/usecases'
import { leesKolom } from './lees-kolom.ts'
import { refused } from './lees-tabel.ts'

/** What a person changed or decided about a file. */
export interface Keuzes {
  readonly koppeling: Readonly<Record<string, string | null>>
  readonly besluiten: readonly Besluit[]
}

/** The bytes of a file from its beginning, as often as asked. */
type Bytes = () => AsyncIterable<Uint8Array>

/** A file of a register as it was read, and how it was read. */
export interface Gelezenbestand {
  readonly invoer: Invoer
  readonly tabel: GelezenTabel
}

/** A file of registrations that was opened, and how it is read; `tabel` null for NDJSON. */
export interface Geopendbestand {
  readonly invoer: Invoer
  readonly tabel: GelezenStroom | null
}

/** Reads a table that somebody brought. Throws `Werkfout` when it cannot be read. */
export async function readBestand(
  bytes: Uint8Array,
  naam: string,
  vingerafdruk: string,
  keuzes: Keuzes,
): Promise<Gelezenbestand> {
  const tabel = await refused(() => readTabel(bytes, naam))
  return { tabel, invoer: { tabel, vingerafdruk, leesKolom, ...keuzes } }
}

/** Opens registrations that somebody brought, a table or NDJSON, whatever the size. Throws `Werkfout`. */
export async function openBestand(
  bytes: Bytes,
  naam: string,
  vingerafdruk: string,
  keuzes: Keuzes,
): Promise<Geopendbestand> {
  if (await looksLikeNdjson(bytes)) return { tabel: null, invoer: { ndjson: bytes, vingerafdruk } }
  const stroom = await refused(() => openTabelstroom(bytes, naam))
  return { tabel: stroom, invoer: { stroom, vingerafdruk, leesKolom, ...keuzes } }
}

/** Bytes read from a disk at a time. */
const BLOK = 1024 * 1024

/** The bytes of a file on disk. */
export const bytesVan =
  (pad: string): Bytes =>
  () =>
    createReadStream(pad, { highWaterMark: BLOK })

/** Bytes that stand in memory. */
export const bytesIn = (bytes: Uint8Array): Bytes =>
  async function* () {
    for (let van = 0; van < bytes.length; van += BLOK) yield bytes.subarray(van, van + BLOK)
  }

const BOM = [0xef, 0xbb, 0xbf]
const WIT = new Set([0x20, 0x09, 0x0a, 0x0d])

/** Whether the first character that says something is the brace of a JSON object; no header of a table starts so. */
async function looksLikeNdjson(bytes: Bytes): Promise<boolean> {
  for await (const blok of bytes()) {
    const na = BOM.every((byte, i) => blok[i] === byte) ? BOM.length : 0
    const eerste = blok.subarray(na, na + 1000).find((byte) => !WIT.has(byte))
    return eerste === 0x7b
  }
  return false
}
