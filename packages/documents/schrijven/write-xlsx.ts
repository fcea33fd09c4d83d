import { type Cents, type ClockTime, dayOf, type EpochDay, formatDay, formatEuro, formatTime } from '@zorgketen/values'
import writeXlsxFile, { type CellObject } from 'write-excel-file/universal'
import { checkCeltekst } from './check-celtekst.ts'
import { escapeOoxml } from './escape-ooxml.ts'
import { keepApostrof } from './neutralise.ts'
import type { Schrijfkolom, Schrijftabel } from './schrijftabel.ts'

/** Excel's calendar is one day off before this day (it has a 29 February 1900). */
const EERSTE_ZUIVERE_DAG = dayOf(1900, 3, 1)
const SECONDEN = 86_400
/** Excel computes with 15 digits; more are written as text so that no cent changes. */
const MAX_CENTEN = 1e15

/** Writes a workbook with one sheet: codes and text as text, amounts, days and times as Excel values with a Dutch look. */
export async function writeXlsx<Rij>(tabel: Schrijftabel<Rij>): Promise<Uint8Array> {
  const kop = tabel.kolommen.map((kolom): CellObject => ({ ...text(kolom.kop), fontWeight: 'bold' }))
  const rijen = tabel.rijen.map((rij) => tabel.kolommen.map((kolom) => cell(kolom, rij)))
  const blob = await writeXlsxFile([kop, ...rijen], {
    sheet: sheetName(tabel.naam),
    stickyRowsCount: 1,
    columns: tabel.kolommen.map((kolom) => ({ width: Math.max(12, kolom.kop.length + 2) })),
  }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function cell<Rij>(kolom: Schrijfkolom<Rij>, rij: Rij): CellObject | null {
  switch (kolom.soort) {
    case 'bedrag':
      return make(kolom.waarde(rij), amount)
    case 'getal':
      return make(kolom.waarde(rij), (getal) => ({ type: Number, value: safeInteger(getal), format: '0' }))
    case 'dag':
      return make(kolom.waarde(rij), day)
    case 'tijd':
      return make(kolom.waarde(rij), time)
    default:
      return make(kolom.waarde(rij), (tekst) => (tekst === '' ? null : text(tekst)))
  }
}

function make<W>(waarde: W | null, write: (waarde: W) => CellObject | null): CellObject | null {
  return waarde === null ? null : write(waarde)
}

function text(tekst: string): CellObject {
  return { type: String, value: escapeOoxml(keepApostrof(checkCeltekst(tekst))), format: '@' }
}

function amount(bedrag: Cents): CellObject {
  const euro = formatEuro(bedrag)
  // The text of an amount is exact; the double nearest to it is what Excel itself would keep.
  return Math.abs(bedrag) < MAX_CENTEN ? { type: Number, value: Number(euro), format: '#,##0.00' } : text(euro)
}

function day(dag: EpochDay): CellObject {
  if (dag < EERSTE_ZUIVERE_DAG) return text(formatDay(dag))
  return { type: Date, value: new Date(dag * SECONDEN * 1000), format: 'dd-mm-yyyy' }
}

function time(tijd: ClockTime): CellObject {
  return { type: Number, value: tijd / SECONDEN, format: formatTime(tijd).length > 5 ? 'hh:mm:ss' : 'hh:mm' }
}

function safeInteger(getal: number): number {
  if (!Number.isSafeInteger(getal)) throw new RangeError('a number to write must be a safe integer')
  return getal
}

/** Excel allows 31 characters in a sheet name and not []:*?/\ nor an apostrophe at either end. */
function sheetName(naam: string): string {
  const schoon = naam
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, 31)
  return schoon === '' ? 'Blad1' : schoon
}
