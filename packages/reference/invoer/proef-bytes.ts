import type { Celrij } from './celrij.ts'

/**
 * For tests: rows of cells from bytes that were written by hand, as a reader of files gives them. It decodes as told,
 * takes the first row for the header and does nothing else: the byte order mark, quotes and damage reach the importer.
 */
export function rijenUit(
  bytes: Uint8Array,
  codering: 'utf-8' | 'windows-1252',
  scheiding: ';' | ',',
): readonly Celrij[] {
  const tekst = new TextDecoder(codering, { ignoreBOM: true }).decode(bytes)
  const [kop = [], ...rijen] = tekst.split(/\r?\n/).map((regel) => regel.split(scheiding))
  return rijen.map((cellen, i) => ({
    nummer: i + 2,
    cellen: Object.fromEntries(kop.map((naam, j) => [naam, cellen[j] ?? ''])),
  }))
}

/** Bytes as hexadecimal pairs, spaces free. */
export function hex(tekst: string): Uint8Array {
  return Uint8Array.from(tekst.replace(/\s/g, '').match(/../g) ?? [], (paar) => Number.parseInt(paar, 16))
}

export function samen(...delen: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(delen.flatMap((deel) => [...deel]))
}

/** Letters, digits and signs of ASCII, one byte each. */
export function ascii(tekst: string): Uint8Array {
  return Uint8Array.from(tekst, (teken) => teken.charCodeAt(0))
}
