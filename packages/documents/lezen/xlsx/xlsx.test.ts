import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTabel, readWerkmap } from '../../index.ts'
import { refusal } from '../../test/weigering.ts'
import { makeBladen, makeWerkmap, makeZip } from '../../test/zip.ts'
import { numberText } from './cel-tekst.ts'

const fixture = (naam: string) => readFileSync(new URL(`../../proef/${naam}`, import.meta.url))
const inline = (plek: string, tekst: string) => `<c r="${plek}" t="inlineStr"><is><t>${tekst}</t></is></c>`
const KOP = `<row r="1">${inline('A1', 'Naam')}${inline('B1', 'Plaats')}</row>`

describe('workbooks made with other tools', () => {
  it('reads one of openpyxl 3.1: title, accents, codes as text and as number, days, times, formulas', async () => {
    const tabel = await readTabel(fixture('openpyxl.xlsx'), 'lijst.xlsx')
    expect(tabel).toMatchObject({ soort: 'xlsx', codering: null, scheiding: null })
    expect(tabel.rijen).toEqual([
      {
        nummer: 4,
        cellen: {
          Naam: 'Müller',
          BSN: '123456782',
          AGB: '03012345',
          Geboren: '1980-01-31',
          Bedrag: '1234.56',
          Begin: '09:30',
          Actief: 'WAAR',
          Code: '0101',
          Uitkomst: '',
        },
      },
      {
        nummer: 5,
        cellen: {
          Naam: 'Çelik',
          BSN: '11122234',
          AGB: '3012345',
          Geboren: '1954-10-03',
          Bedrag: '0.3',
          Begin: '13:05',
          Actief: 'ONWAAR',
          Code: '12.55',
          Uitkomst: '',
        },
      },
      {
        nummer: 6,
        cellen: {
          Naam: "d'Ancona\ntweede regel",
          BSN: '999999990',
          AGB: '22220123',
          Geboren: '2024-02-29',
          Bedrag: '-12',
          Begin: '00:00',
          Actief: '',
          Code: '1E05',
          Uitkomst: '',
        },
      },
    ])
    // openpyxl computes no formulas, so both in column Uitkomst lack an outcome
    expect(tabel.opmerkingen.map((o) => o.code)).toEqual([
      'andere-bladen',
      'formule-zonder-uitkomst',
      'titel-overgeslagen',
    ])
    expect(tabel.opmerkingen[1]?.tekst.nl).toContain(': 2;')
  })
  it('reads one of XlsxWriter 3.2 with the 1904 calendar, lengths of time and an error value', async () => {
    const tabel = await readTabel(fixture('xlsxwriter-1904.xlsx'), 'lijst.xlsx')
    expect(tabel.rijen).toEqual([
      { nummer: 2, cellen: { Naam: 'Jansen', Dag: '2024-01-02', Duur: '26:00', Fout: '' } },
      { nummer: 4, cellen: { Naam: 'De Vries', Dag: '2024-12-31', Duur: '00:45', Fout: 'goed' } },
    ])
    expect(tabel.opmerkingen).toMatchObject([{ code: 'formulefout' }, { code: 'lege-rijen', regel: 3 }])
  })
  it('reads a workbook made by hand and says when the name does not fit', async () => {
    const rijen = `${KOP}<row r="3">${inline('A3', 'Jan &amp; Co')}<c r="B3"><v>12</v></c></row>`
    const tabel = await readTabel(makeWerkmap(rijen), 'lijst.csv')
    expect(tabel.rijen).toEqual([{ nummer: 3, cellen: { Naam: 'Jan & Co', Plaats: '12' } }])
    expect(tabel.opmerkingen.map((o) => o.code)).toEqual(['ander-achtervoegsel', 'lege-rijen'])
  })
})

describe('numbers as Excel shows them', () => {
  it.each([
    ['12.550000000000001', '12.55'],
    ['0.30000000000000004', '0.3'],
    ['1.23456782E8', '123456782'],
    ['999999990', '999999990'],
    ['-1234.5', '-1234.5'],
    ['0.395833333333333', '0.395833333333333'],
    ['1E-7', '0.0000001'],
    ['1.23456789012345E+17', '1.23456789012345E+17'],
    ['1000000000000000', '1E+15'],
  ])('%s is %s', (xml, tekst) => {
    expect(numberText(xml)).toBe(tekst)
  })
})

describe('workbooks that are refused', () => {
  it.each([
    ['a row far down', `${KOP}<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>`, 'te-veel-rijen'],
    ['a column far right', `${KOP}<row r="2"><c r="ZZZZZZ2"><v>1</v></c></row>`, 'te-veel-kolommen'],
    ['a cell without a place', `${KOP}<row><c><v>1</v></c></row>`, 'werkmap-kapot'],
    ['no cells at all', '', 'bestand-leeg'],
    ['a header only', KOP, 'geen-rijen'],
  ])('%s', async (_wat, rijen, code) => {
    expect((await refusal(makeWerkmap(rijen), 'lijst.xlsx')).code).toBe(code)
  })
  it.each([
    ['OpenDocument', { mimetype: 'x', 'content.xml': '<x/>' }, '.ods'],
    ['binary workbook', { 'xl/workbook.bin': 'x' }, '.xlsb'],
    ['Word', { 'word/document.xml': '<x/>' }, '.docx'],
    ['any zip', { 'foto.txt': 'x' }, 'ZIP'],
  ])('%s', async (_wat, delen, soort) => {
    const weigering = await refusal(makeZip(delen), 'lijst.xlsx')
    expect(weigering.code).toBe('ander-soort')
    expect(weigering.uitleg.wat.nl).toContain(soort)
  })
  it('a zip bomb: a sheet that says it unpacks to 300 MB', async () => {
    const bytes = makeWerkmap(KOP)
    const zicht = new DataView(bytes.buffer)
    const deel = Buffer.from(bytes.buffer).lastIndexOf('PK\u0001\u0002')
    zicht.setUint32(deel + 24, 300 * 1024 * 1024, true)
    expect((await refusal(bytes, 'lijst.xlsx')).code).toBe('bestand-te-groot')
  })
  it('a zip bomb that says it is small', async () => {
    const bytes = makeWerkmap(KOP + ' '.repeat(20_000_000))
    const zicht = new DataView(bytes.buffer)
    const deel = Buffer.from(bytes.buffer).lastIndexOf('PK\u0001\u0002')
    zicht.setUint32(deel + 24, 100, true)
    expect((await refusal(bytes, 'lijst.xlsx')).code).toBe('werkmap-kapot')
  })
  it('a workbook that was cut off', async () => {
    const heel = fixture('openpyxl.xlsx')
    for (const deel of [0.2, 0.5, 0.9, 0.999]) {
      const kort = heel.subarray(0, Math.floor(heel.length * deel))
      expect((await refusal(kort, 'lijst.xlsx')).code).toBe('werkmap-kapot')
    }
  })
})

describe('a whole workbook', () => {
  it('gives every sheet with data by its name, cells as text', async () => {
    const getal = (plek: string, waarde: string) => `<c r="${plek}"><v>${waarde}</v></c>`
    const bytes = makeBladen({
      Toelichting: '',
      'ZVT constante': `<row r="1">${inline('A1', 'Type')}${inline('B1', 'Constante')}</row><row r="2">${getal('A2', '1')}${getal('B2', '-0.125')}</row>`,
      Namen: KOP,
    })
    expect(await readWerkmap(bytes)).toEqual([
      {
        naam: 'ZVT constante',
        rijen: [
          ['Type', 'Constante'],
          ['1', '-0.125'],
        ],
      },
      { naam: 'Namen', rijen: [['Naam', 'Plaats']] },
    ])
  })

  it('refuses what is no workbook, a damaged one and one without data', async () => {
    await expect(readWerkmap(new TextEncoder().encode('Type;Constante'))).rejects.toMatchObject({
      code: 'werkmap-kapot',
    })
    await expect(readWerkmap(makeZip({ 'a.txt': 'a' }))).rejects.toMatchObject({ code: 'ander-soort' })
    await expect(readWerkmap(makeBladen({ Leeg: '' }))).rejects.toMatchObject({ code: 'bestand-leeg' })
  })
})
