import { type Cents, formatDay, formatEuro, formatTime } from '@zorgketen/values'
import { checkCeltekst } from './check-celtekst.ts'
import { neutralise } from './neutralise.ts'
import type { Schrijfkolom, Schrijftabel } from './schrijftabel.ts'

/**
 * Writes CSV as Dutch Excel opens it: UTF-8 with BOM, semicolons, decimal comma, CRLF, days as yyyy-mm-dd. Formulas in
 * text are made harmless. Excel drops leading zeros of codes when it opens a CSV; use `writeXlsx` when a person will.
 */
export function writeCsv<Rij>(tabel: Schrijftabel<Rij>): Uint8Array {
  const regels = [
    tabel.kolommen.map((kolom) => quote(neutralise(kolom.kop))),
    ...tabel.rijen.map((rij) => tabel.kolommen.map((kolom) => cell(kolom, rij))),
  ]
  return new TextEncoder().encode(`\ufeff${regels.map((velden) => velden.join(';')).join('\r\n')}\r\n`)
}

function cell<Rij>(kolom: Schrijfkolom<Rij>, rij: Rij): string {
  switch (kolom.soort) {
    case 'bedrag':
      return format(kolom.waarde(rij), commaEuro)
    case 'getal':
      return format(kolom.waarde(rij), wholeNumber)
    case 'dag':
      return format(kolom.waarde(rij), formatDay)
    case 'tijd':
      return format(kolom.waarde(rij), formatTime)
    default:
      return format(kolom.waarde(rij), (tekst) => quote(neutralise(checkCeltekst(tekst))))
  }
}

function format<W>(waarde: W | null, write: (waarde: W) => string): string {
  return waarde === null ? '' : write(waarde)
}

function commaEuro(bedrag: Cents): string {
  return formatEuro(bedrag).replace('.', ',')
}

function wholeNumber(getal: number): string {
  if (!Number.isSafeInteger(getal)) throw new RangeError('a number to write must be a safe integer')
  return String(getal)
}

function quote(tekst: string): string {
  return /[";\n\r,\t|]|^\s|\s$/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst
}
