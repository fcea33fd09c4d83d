import { describe, expect, it } from 'vitest'
import { readTabel } from '../../index.ts'
import { utf8 } from '../../test/bytes.ts'
import { refusal } from '../../test/weigering.ts'

const read = (tekst: string) => readTabel(utf8(tekst), 'lijst.csv')
const codes = (tabel: { opmerkingen: readonly { code: string }[] }) => tabel.opmerkingen.map((o) => o.code)

describe('separators', () => {
  it.each([';', ',', '\t', '|'] as const)('finds %j', async (teken) => {
    const tabel = await read(`Naam${teken}Plaats\nJan${teken}Ede\nPiet${teken}Oss\n`)
    expect(tabel.scheiding).toBe(teken)
    expect(tabel.rijen.map((r) => r.cellen)).toEqual([
      { Naam: 'Jan', Plaats: 'Ede' },
      { Naam: 'Piet', Plaats: 'Oss' },
    ])
  })
  it('is not misled by decimal commas on every line', async () => {
    const tabel = await read('Naam;Bedrag\nJan;1,50\nPiet;12,25\n')
    expect(tabel.scheiding).toBe(';')
    expect(tabel.opmerkingen).toMatchObject([{ code: 'decimale-komma', regel: 2 }])
  })
  it('is not misled by semicolons inside quoted text', async () => {
    const tabel = await read('Naam,Opmerking\nJan,"a;b;c"\nPiet,"d;e"\n')
    expect(tabel.scheiding).toBe(',')
  })
  it('reads the separator that Excel names, and does not count that line', async () => {
    const tabel = await read('sep=|\nNaam|Plaats\nJan|Ede\n')
    expect(tabel.scheiding).toBe('|')
    expect(tabel.rijen[0]?.nummer).toBe(2)
    expect(codes(tabel)).toEqual(['sep-regel'])
  })
  it('refuses text without columns', async () => {
    expect((await refusal(utf8('Beste collega,\nhierbij de lijst.\nGroet\n'))).code).toBe('geen-scheidingsteken')
  })
})

describe('lines and quotes', () => {
  it.each([
    ['CRLF', '\r\n', []],
    ['LF', '\n', []],
    ['CR', '\r', ['regeleinden-cr']],
  ])('reads %s', async (_naam, einde, verwacht) => {
    const tabel = await read(['Naam;Plaats', 'Jan;Ede', 'Piet;Oss', ''].join(einde))
    expect(tabel.rijen.map((r) => [r.nummer, r.cellen.Plaats])).toEqual([
      [2, 'Ede'],
      [3, 'Oss'],
    ])
    expect(codes(tabel)).toEqual(verwacht)
  })
  it('tells of mixed line ends', async () => {
    expect(codes(await read('Naam;Plaats\r\nJan;Ede\rPiet;Oss\r\n'))).toEqual(['regeleinden-gemengd'])
  })
  it('reads quotes, doubled quotes and line breaks inside a field; rows count as in a spreadsheet', async () => {
    const tabel = await read('Naam;Notitie\r\nJan;"eerste\nzei ""ja""; klaar"\r\nPiet;kort\r\n')
    expect(tabel.rijen).toEqual([
      { nummer: 2, cellen: { Naam: 'Jan', Notitie: 'eerste\nzei "ja"; klaar' } },
      { nummer: 3, cellen: { Naam: 'Piet', Notitie: 'kort' } },
    ])
    expect(tabel.opmerkingen).toMatchObject([{ code: 'regeleinde-in-veld', regel: 2 }])
  })
  it('refuses a quotation mark that is never closed, with its row', async () => {
    expect(await refusal(utf8('Naam;Notitie\nJan;goed\nPiet;"open\nKees;goed\n'))).toMatchObject({
      code: 'aanhalingsteken',
      regel: 3,
    })
  })
  it('refuses a quoted field with text behind it', async () => {
    expect(await refusal(utf8('Naam;Notitie\nPiet;goed\nJan;"zei "ja" toen"\n'))).toMatchObject({
      code: 'aanhalingsteken',
    })
  })
})
