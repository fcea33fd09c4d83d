import { describe, expect, it } from 'vitest'
import { MAX_BYTES, MAX_CELTEKENS, MAX_KOLOMMEN, MAX_RIJEN } from '../lezen/grenzen.ts'
import { latin1, utf8 } from '../test/bytes.ts'
import { refusal } from '../test/weigering.ts'
import { opmerkingTeksten } from './opmerking-teksten.ts'
import { weigerTeksten } from './weiger-teksten.ts'

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

describe('files that are refused', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'bestand-leeg'],
    ['an old .xls (OLE2)', Uint8Array.of(...OLE2, ...new Uint8Array(600)), 'oude-xls'],
    ['an .xls of Excel 3 (BIFF3)', Uint8Array.of(0x09, 0x02, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00), 'oude-xls'],
    [
      'a workbook with a password',
      Uint8Array.of(...OLE2, ...new Uint8Array(64), ...latin1('EncryptedPackage'.replace(/./g, '$&\0'))),
      'versleuteld',
    ],
    ['a PDF', utf8('%PDF-1.7\nx;y\n'), 'ander-soort'],
    ['a web page called .xls', utf8('<html><table><tr><td>a;b</td></tr></table></html>'), 'ander-soort'],
    ['JSON', utf8('[{"naam": "Jan", "plaats": "Ede"}]'), 'ander-soort'],
    ['an XML message', utf8('<?xml version="1.0"?>\n<ns:Bericht xmlns:ns="x"/>'), 'xml-bericht'],
  ])('%s', async (_wat, bytes, code) => {
    expect((await refusal(bytes, 'lijst.xls')).code).toBe(code)
  })
  it('limits: bytes, rows, columns, cell', async () => {
    expect((await refusal(new Uint8Array(MAX_BYTES + 1))).code).toBe('bestand-te-groot')
    expect((await refusal(utf8(`A;B\n${'1;2\n'.repeat(MAX_RIJEN)}`))).code).toBe('te-veel-rijen')
    expect((await refusal(utf8(`${'Kop;'.repeat(MAX_KOLOMMEN)}Kop\n`.repeat(2)))).code).toBe('te-veel-kolommen')
    const lang = await refusal(utf8(`A;B\nx;y\nx;${'y'.repeat(MAX_CELTEKENS + 1)}\n`))
    expect([lang.code, lang.regel]).toEqual(['cel-te-lang', 3])
  })
  it('says what, where, what was expected and what to do; the message for logs holds the code only', async () => {
    const weigering = await refusal(utf8('Naam;BSN\nJan;"123456782\n'))
    expect(weigering.message).toBe('table refused: aanhalingsteken')
    expect(weigering.uitleg.waar).toEqual({ nl: 'Regel 2 van het bestand.', en: 'Row 2 of the file.' })
    expect(JSON.stringify(weigering.uitleg)).not.toContain('123456782')
  })
})

describe('texts', () => {
  it.each(Object.entries(weigerTeksten))('%s is said in both languages', (_code, schrijf) => {
    for (const { nl, en } of Object.values(schrijf('X9'))) {
      expect(nl).toMatch(/\.$/)
      expect(en).toMatch(/\.$/)
      expect(en).not.toBe(nl)
      expect(en.includes('X9')).toBe(nl.includes('X9'))
    }
  })
  it.each(Object.entries(opmerkingTeksten))('%s is said in both languages', (_code, schrijf) => {
    const { nl, en } = schrijf('X9')
    expect(nl).toMatch(/[.?]$/)
    expect(en).toMatch(/[.?]$/)
    expect(en).not.toBe(nl)
    expect(en.includes('X9')).toBe(nl.includes('X9'))
  })
})
