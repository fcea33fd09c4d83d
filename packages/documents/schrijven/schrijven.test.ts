import { cents, dayOf, parseTime } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import { readTabel, writeCsv, writeXlsx } from '../index.ts'

const half10 = parseTime('09:30')

describe('writeCsv', () => {
  it('is what Dutch Excel opens: BOM, semicolons, decimal comma, CRLF', () => {
    const bytes = writeCsv({
      naam: 'x',
      kolommen: [
        { kop: 'Naam', soort: 'tekst', waarde: (r: string) => r },
        { kop: 'AGB', soort: 'code', waarde: () => '03012345' },
        { kop: 'Bedrag', soort: 'bedrag', waarde: () => cents(-123456) },
        { kop: 'Dag', soort: 'dag', waarde: () => dayOf(2024, 2, 29) },
        { kop: 'Tijd', soort: 'tijd', waarde: () => (half10.ok ? half10.value : null) },
        { kop: 'Aantal', soort: 'getal', waarde: () => null },
      ],
      rijen: ['Müller; "Piet"', 'a\r\nb'],
    })
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toBe(
      'Naam;AGB;Bedrag;Dag;Tijd;Aantal\r\n' +
        '"Müller; ""Piet""";03012345;-1234,56;2024-02-29;09:30;\r\n' +
        '"a\nb";03012345;-1234,56;2024-02-29;09:30;\r\n',
    )
  })
  it.each([
    ['=HYPERLINK("http://x";"klik")', '"\'=HYPERLINK(""http://x"";""klik"")"'],
    ['+31 6 1234', "'+31 6 1234"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ["'=1", "''=1"],
    ["'t Harde", "'t Harde"],
    ['a=b', 'a=b'],
  ])('makes %j harmless: %j', (tekst, veld) => {
    const kolommen = [{ kop: 'A', soort: 'tekst' as const, waarde: (r: string) => r }]
    expect(new TextDecoder().decode(writeCsv({ naam: 'x', kolommen, rijen: [tekst] }))).toBe(`A\r\n${veld}\r\n`)
  })
  it('makes a header harmless too', () => {
    const kolommen = [{ kop: '=1', soort: 'tekst' as const, waarde: (r: string) => r }]
    expect(new TextDecoder().decode(writeCsv({ naam: 'x', kolommen, rijen: [] }))).toBe("'=1\r\n")
  })
  it('refuses to cut off a cell or to write half a number', async () => {
    const lang = {
      naam: 'x',
      kolommen: [{ kop: 'A', soort: 'tekst' as const, waarde: (r: string) => r }],
      rijen: ['x'.repeat(32_768)],
    }
    expect(() => writeCsv(lang)).toThrow(RangeError)
    await expect(writeXlsx(lang)).rejects.toThrow(RangeError)
    const half = {
      naam: 'x',
      kolommen: [{ kop: 'A', soort: 'getal' as const, waarde: (r: number) => r }],
      rijen: [0.5],
    }
    expect(() => writeCsv(half)).toThrow(RangeError)
  })
})

describe('writeXlsx', () => {
  it('keeps what a workbook writes in a special way: _x000D_ as text, control characters, formulas as text', async () => {
    const rijen = ['_x000D_', 'a _x0041_ b', 'x\u0001y', '=1+1', ' rand ', '__proto__', 'constructor']
    const kolommen = [
      { kop: 'A', soort: 'tekst' as const, waarde: (r: string) => r },
      { kop: 'B', soort: 'code' as const, waarde: () => '0' },
    ]
    const tabel = await readTabel(await writeXlsx({ naam: '', kolommen, rijen }), 'x.xlsx')
    expect(tabel.rijen.map((r) => r.cellen.A)).toEqual(rijen)
  })
  it('writes amounts beyond the 15 digits of Excel as text, to the cent', async () => {
    const kolommen = [
      { kop: 'A', soort: 'bedrag' as const, waarde: (r: number) => cents(r) },
      { kop: 'B', soort: 'code' as const, waarde: () => '0' },
    ]
    const rijen = [Number.MAX_SAFE_INTEGER, -999_999_999_999_999]
    const tabel = await readTabel(await writeXlsx({ naam: 'x', kolommen, rijen }), 'x.xlsx')
    expect(tabel.rijen.map((r) => r.cellen.A)).toEqual(['90071992547409.91', '-9999999999999.99'])
  })
})
