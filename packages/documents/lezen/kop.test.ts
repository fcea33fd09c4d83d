import { describe, expect, it } from 'vitest'
import { readTabel } from '../index.ts'
import { utf8 } from '../test/bytes.ts'
import { refusal } from '../test/weigering.ts'

const read = (tekst: string) => readTabel(utf8(tekst), 'lijst.csv')

describe('header and columns', () => {
  it('finds the header below a title and an empty row; rows keep the numbers a spreadsheet shows', async () => {
    const tabel = await read('Patiënten oktober;;\n;;\nNaam;Geboren;Plaats\nJan;1980-01-31;Ede\nPiet;1954-10-03;Oss\n')
    expect(tabel.koppen).toEqual(['Naam', 'Geboren', 'Plaats'])
    expect(tabel.rijen.map((r) => r.nummer)).toEqual([4, 5])
    expect(tabel.opmerkingen).toMatchObject([{ code: 'titel-overgeslagen', regel: 3 }])
  })
  it('skips a title with two cells above a wide table', async () => {
    const tabel = await read('Periode;oktober;;\nNaam;Voornaam;Plaats;Land\nA;B;C;D\n')
    expect(tabel.koppen).toEqual(['Naam', 'Voornaam', 'Plaats', 'Land'])
  })
  it('makes double names different and names columns without one', async () => {
    const tabel = await read('Naam;Naam;;Naam\na;b;c;d\n')
    expect(tabel.koppen).toEqual(['Naam', 'Naam (2)', 'Kolom C', 'Naam (3)'])
    expect(tabel.opmerkingen.map((o) => [o.code, o.tekst.nl.includes('Naam (2)')])).toContainEqual(['kop-dubbel', true])
    expect(tabel.rijen[0]?.cellen).toEqual({ Naam: 'a', 'Naam (2)': 'b', 'Kolom C': 'c', 'Naam (3)': 'd' })
  })
  it('drops empty columns and rows at the end and tells of those in between', async () => {
    const tabel = await read('Naam;;Plaats;;\nJan;;Ede;;\n;;;;\nPiet;;Oss;;\n;;;;\n;;;;\n')
    expect(tabel.koppen).toEqual(['Naam', 'Plaats'])
    expect(tabel.rijen.map((r) => r.nummer)).toEqual([2, 4])
    expect(tabel.opmerkingen).toMatchObject([
      { code: 'lege-kolommen', regel: 1 },
      { code: 'lege-rijen', regel: 3 },
    ])
  })
  it('loses no cell of a row that is too long and tells of rows that are too short', async () => {
    const tabel = await read('A;B;C\na;b;c\nd;e;f;extra\ng;h\n')
    expect(tabel.koppen).toEqual(['A', 'B', 'C', 'Kolom D'])
    expect(tabel.rijen[1]?.cellen['Kolom D']).toBe('extra')
    expect(tabel.rijen[2]?.cellen.C).toBe('')
    expect(tabel.opmerkingen).toMatchObject([
      { code: 'kop-leeg' },
      { code: 'rij-te-lang', regel: 3 },
      { code: 'rij-te-kort', regel: 4 },
    ])
  })
  it('takes __proto__ for a column like any other', async () => {
    const [rij] = (await read('__proto__;Naam\nx;Jan\n')).rijen
    expect(Object.entries(rij?.cellen ?? {})).toEqual([
      ['__proto__', 'x'],
      ['Naam', 'Jan'],
    ])
  })
  it('tells of damage that shows without knowing the column', async () => {
    const tabel = await read('Kenmerk;Uitkomst\n1,23457E+11;goed\n2;#N/B\n')
    expect(tabel.opmerkingen).toMatchObject([
      { code: 'wetenschappelijk', regel: 2 },
      { code: 'excel-fout', regel: 3 },
    ])
  })
  it.each([
    ['data without a header', 'Jan;123456782;1980-01-31\nPiet;111222333;1954-10-03\n', 'geen-kopregel', 1],
    ['a header without data', 'Naam;Plaats\n;\n', 'geen-rijen', 1],
    ['blank lines only', '\n \n\n', 'bestand-leeg', null],
  ])('refuses %s', async (_wat, tekst, code, regel) => {
    expect(await refusal(utf8(tekst))).toMatchObject({ code, regel })
  })
})
