import type { GelezenTabel } from '@zorgketen/documents'
import { type Besluit, type Invoer, type Invoersoort, Werkfout } from '@zorgketen/usecases'
import { leesKolom } from './lees-kolom.ts'
import { leesTabel } from './lees-tabel.ts'

/** What a person changed or decided about a file. */
export interface Keuzes {
  readonly koppeling: Readonly<Record<string, string | null>>
  readonly besluiten: readonly Besluit[]
}

/** A file as it was read, and how it was read; `tabel` null for NDJSON. */
export interface Gelezenbestand {
  readonly invoer: Invoer
  readonly tabel: GelezenTabel | null
}

/** Reads a file that somebody brought: a table, or NDJSON for registrations. Throws `Werkfout` when it cannot be read. */
export async function readBestand(
  bytes: Uint8Array,
  naam: string,
  soort: Invoersoort,
  vingerafdruk: string,
  keuzes: Keuzes,
): Promise<Gelezenbestand> {
  if (soort === 'registratie' && looksLikeNdjson(bytes)) {
    return { tabel: null, invoer: { ndjson: decode(bytes), vingerafdruk } }
  }
  const tabel = await leesTabel(bytes, naam)
  return { tabel, invoer: { tabel, vingerafdruk, leesKolom, ...keuzes } }
}

const BOM = [0xef, 0xbb, 0xbf]
const WIT = new Set([0x20, 0x09, 0x0a, 0x0d])

/** Whether the first character that says something is the brace of a JSON object; no header of a table starts so. */
function looksLikeNdjson(bytes: Uint8Array): boolean {
  const na = BOM.every((byte, i) => bytes[i] === byte) ? BOM.length : 0
  const eerste = bytes.subarray(na, na + 1000).find((byte) => !WIT.has(byte))
  return eerste === 0x7b
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Werkfout('onleesbaar', {
      wat: { nl: 'Dit NDJSON-bestand is geen UTF-8.', en: 'This NDJSON file is not UTF-8.' },
      verwacht: { nl: 'NDJSON in UTF-8', en: 'NDJSON in UTF-8' },
      doe: { nl: 'Maak het bestand opnieuw in UTF-8.', en: 'Make the file again in UTF-8.' },
    })
  }
}
