import type { Tekst } from '@zorgketen/values'
import { findRoot } from './find-root.ts'

const MAGISCH: readonly (readonly [string, Tekst])[] = [
  ['%PDF', { nl: 'een PDF-document', en: 'a PDF document' }],
  [
    'PK\u0003\u0004',
    { nl: 'een zip-bestand (ook Excel en Word zijn dat)', en: 'a zip file (Excel and Word are that too)' },
  ],
  ['\u001f\u008b', { nl: 'een gzip-bestand', en: 'a gzip file' }],
  [
    '\u00d0\u00cf\u0011\u00e0',
    { nl: 'een oud Office-document (.xls, .doc)', en: 'an old Office document (.xls, .doc)' },
  ],
  ['\u0089PNG', { nl: 'een afbeelding (PNG)', en: 'a picture (PNG)' }],
  ['\u00ff\u00d8\u00ff', { nl: 'een afbeelding (JPEG)', en: 'a picture (JPEG)' }],
  [
    '\u00ff\u00fe',
    { nl: 'tekst in UTF-16; bewaar het bestand als UTF-8', en: 'text in UTF-16; save the file as UTF-8' },
  ],
  [
    '\u00fe\u00ff',
    { nl: 'tekst in UTF-16; bewaar het bestand als UTF-8', en: 'text in UTF-16; save the file as UTF-8' },
  ],
]

/** What a file is that is no text; null when it may be text. */
export function seemsBinary(bytes: Uint8Array): Tekst | null {
  if (bytes.length === 0) return { nl: 'een leeg bestand', en: 'an empty file' }
  const begin = String.fromCharCode(...bytes.subarray(0, 8))
  const bekend = MAGISCH.find(([merk]) => begin.startsWith(merk))
  if (bekend !== undefined) return bekend[1]
  return bytes.subarray(0, 1024).includes(0) ? { nl: 'een binair bestand', en: 'a binary file' } : null
}

/** A message of the ASCII family (a head record 01 with a message code) that is not read here. */
export function seemsAscii(kop: string, naamVan: (berichtcode: string) => string | null): Tekst | null {
  const code = /^01(\d{3})\d{4}/.exec(kop)?.[1]
  if (code === undefined || (kop.split(/\r?\n/)[0] ?? '').length < 100) return null
  const naam = naamVan(code)
  const wat = naam === null ? code : `${code}, ${naam}`
  return { nl: `een ASCII-bericht (berichtcode ${wat})`, en: `an ASCII message (message code ${wat})` }
}

/** Any other text. Nothing of the content is repeated but names of formats and of an XML root. */
export function seemsText(kop: string): Tekst {
  const begin = kop.trimStart()
  if (/^<!doctype html|^<html/i.test(begin)) return { nl: 'een webpagina (HTML)', en: 'a web page (HTML)' }
  if (begin.startsWith('<')) return seemsXml(kop)
  const formaat = /"formaat"\s*:\s*"(zorgketen\/[\w@-]+)"/.exec(kop)?.[1]
  if (formaat !== undefined)
    return { nl: `een bestand van Zorgketen zelf (${formaat})`, en: `a file of Zorgketen itself (${formaat})` }
  if (/^[{[]/.test(begin)) return { nl: 'een JSON-bestand', en: 'a JSON file' }
  if (/^(\{1:|:20:|:940:)/m.test(begin))
    return {
      nl: 'een bankafschrift in MT940; vraag de bank om CAMT.053',
      en: 'a bank statement in MT940; ask the bank for CAMT.053',
    }
  if (/^UNA|^UNB\+/.test(begin)) return { nl: 'een EDIFACT-bericht', en: 'an EDIFACT message' }
  const regels = begin
    .split(/\r?\n/)
    .slice(0, 3)
    .filter((regel) => regel !== '')
  const scheiding = [';', '\t', ','].find(
    (teken) => regels.length > 1 && regels.every((regel) => regel.includes(teken)),
  )
  if (scheiding !== undefined) return { nl: 'een tabel in tekst (CSV)', en: 'a table in text (CSV)' }
  return { nl: 'een tekstbestand', en: 'a text file' }
}

function seemsXml(kop: string): Tekst {
  const wortel = findRoot(kop)
  if (wortel === null)
    return { nl: 'XML waarvan het begin niet leesbaar is', en: 'XML of which the beginning cannot be read' }
  const ruimte = wortel.naamruimte === '' ? '' : ` (${wortel.naamruimte})`
  const naam = `${wortel.naam}${ruimte}`
  return { nl: `een XML-bestand dat begint met ${naam}`, en: `an XML file that begins with ${naam}` }
}
