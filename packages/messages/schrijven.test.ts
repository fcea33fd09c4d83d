import { describe, expect, it } from 'vitest'
import { codecVan } from './proef/layouts.ts'
import { voorbeeldBericht, voorbeeldXml } from './proef/voorbeeld.ts'
import type { AlgemeenRecord } from './record.ts'
import { SchrijfFout } from './waarde/schrijf-waarde.ts'

const codec = codecVan('gds801')
const header = (bericht: AlgemeenRecord): AlgemeenRecord => bericht.header as AlgemeenRecord

describe('writing XML', () => {
  it('starts with the declaration and the namespace of the source', () => {
    expect(voorbeeldXml()).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<Bericht xmlns="http:\/\/ei\.vektis\.nl\/declaratiebericht573" /,
    )
    const retour = codecVan('gds802')
    const bytes = retour.write(retour.nieuw('Bericht'))
    expect(Buffer.from(bytes).toString()).toContain(
      'xsi:schemaLocation="http://ei.vektis.nl/declaratiebericht574 gds802_574.xsd"',
    )
  })

  it('escapes what XML reserves', () => {
    const bericht = voorbeeldBericht()
    header(bericht).referentienummer = '<a & "b">\r'
    expect(Buffer.from(codec.write(bericht)).toString()).toContain(
      '<Referentienummer>&lt;a &amp; "b"&gt;&#13;</Referentienummer>',
    )
  })

  it.each(['\u0000', '\u001f', '\ufffe', '\ud800'])('refuses a character XML does not know', (teken) => {
    const bericht = voorbeeldBericht()
    header(bericht).referentienummer = `a${teken}`
    expect(() => codec.write(bericht)).toThrow(SchrijfFout)
  })

  it('gives the same bytes in pieces', () => {
    const bericht = voorbeeldBericht()
    const stukken: Uint8Array[] = []
    const schrijver = codec.writer((stuk) => void stukken.push(stuk))
    schrijver.kop(bericht)
    for (const v of bericht.verzekerde as AlgemeenRecord[]) schrijver.eenheid(v)
    schrijver.end()
    expect(Buffer.concat(stukken)).toEqual(Buffer.from(codec.write(bericht)))
  })

  it('hands over long messages in pieces and not before the head', () => {
    const [verzekerde] = voorbeeldBericht().verzekerde as AlgemeenRecord[]
    let stukken = 0
    const schrijver = codec.writer(() => {
      stukken++
    })
    expect(() => codec.writer(() => {}).end()).toThrow('kop')
    schrijver.kop(voorbeeldBericht())
    for (let k = 0; k < 200; k++) schrijver.eenheid(verzekerde as AlgemeenRecord)
    schrijver.end()
    expect(stukken).toBeGreaterThan(2)
  })

  it('refuses a fixed-width value that does not fit its positions', () => {
    const vast = codecVan('aw319')
    const voorloop = vast.nieuw('Voorlooprecord', { factuurnummer: 'x'.repeat(13) })
    expect(() => vast.write(vast.nieuw('Bericht', { voorloop }))).toThrow(/FACTUURNUMMER DECLARANT \(0116\)/)
    const griek = vast.nieuw('Voorlooprecord', { factuurnummer: 'λ' })
    expect(() => vast.write(vast.nieuw('Bericht', { voorloop: griek }))).toThrow(SchrijfFout)
  })
})
