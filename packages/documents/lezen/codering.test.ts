import { describe, expect, it } from 'vitest'
import { readTabel } from '../index.ts'
import { latin1, utf8, utf16 } from '../test/bytes.ts'
import { refusal } from '../test/weigering.ts'

const TEKST = 'Naam;Plaats\r\nMüller;’s-Gravenhage\r\n'
const codes = (tabel: { opmerkingen: readonly { code: string }[] }) => tabel.opmerkingen.map((o) => o.code)

describe('encodings', () => {
  it('reads UTF-8 without a remark', async () => {
    const tabel = await readTabel(utf8(TEKST), 'lijst.csv')
    expect(tabel.codering).toBe('utf-8')
    expect(tabel.rijen[0]?.cellen).toEqual({ Naam: 'Müller', Plaats: '’s-Gravenhage' })
    expect(codes(tabel)).toEqual([])
  })
  it('takes a BOM off the first column name and says so', async () => {
    const tabel = await readTabel(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(TEKST)), 'lijst.csv')
    expect(tabel.codering).toBe('utf-8-bom')
    expect(tabel.koppen).toEqual(['Naam', 'Plaats'])
    expect(codes(tabel)).toEqual(['bom-verwijderd'])
  })
  it.each([
    [false, 'utf-16le'],
    [true, 'utf-16be'],
  ])('reads UTF-16 with a BOM (big end first: %s)', async (grootEerst, codering) => {
    const tabel = await readTabel(utf16(TEKST, grootEerst), 'lijst.txt')
    expect(tabel.codering).toBe(codering)
    expect(tabel.rijen[0]?.cellen.Naam).toBe('Müller')
    expect(codes(tabel)).toEqual(['utf-16', 'bom-verwijderd'])
  })
  it('reads Latin-1: the byte FC is ü', async () => {
    const tabel = await readTabel(latin1('Naam;Plaats\r\nM\u00fcller;Ede\r\n'), 'lijst.csv')
    expect(tabel.codering).toBe('windows-1252')
    expect(tabel.rijen[0]?.cellen.Naam).toBe('Müller')
    expect(codes(tabel)).toEqual(['windows-1252'])
  })
  it('reads Windows-1252: 80 is €, 92 is ’, 8A is Š', async () => {
    const tabel = await readTabel(latin1('Naam;Som\n\u008aimi\u0092s;\u0080 5\n'), 'lijst.csv')
    expect(tabel.rijen[0]?.cellen).toEqual({ Naam: 'Šimi’s', Som: '€ 5' })
  })
  it('tells of text that was encoded twice, with its row, and leaves it', async () => {
    const tabel = await readTabel(utf8('Naam;Plaats\nJan;Ede\nMÃ¼ller;Ede\n'), 'lijst.csv')
    expect(tabel.opmerkingen).toMatchObject([{ code: 'dubbel-gecodeerd', regel: 3 }])
    expect(tabel.rijen[1]?.cellen.Naam).toBe('MÃ¼ller')
  })
  it('tells of a lost character', async () => {
    const tabel = await readTabel(utf8('Naam;Plaats\nM\ufffdller;Ede\n'), 'lijst.csv')
    expect(tabel.opmerkingen).toMatchObject([{ code: 'vervangingsteken', regel: 2 }])
  })
  it('leaves out the DOS end of file', async () => {
    const tabel = await readTabel(latin1('Naam;Plaats\r\nJan;Ede\r\n\u001a'), 'lijst.csv')
    expect(tabel.rijen).toHaveLength(1)
    expect(codes(tabel)).toEqual(['einde-bestand-teken'])
  })
  it.each([
    [
      'UTF-8 BOM before other bytes',
      Uint8Array.of(0xef, 0xbb, 0xbf, ...latin1('Naam;X\nM\u00fcller;1\n')),
      'codering-kapot',
      null,
    ],
    ['half a UTF-16 unit', Uint8Array.of(0xff, 0xfe, 0x4e, 0x00, 0x61), 'codering-kapot', null],
    ['byte 81 (ü in DOS) that Windows-1252 lacks', latin1('Naam;X\nM\u0081ller;1\n'), 'codering-onbekend', 2],
    ['a NUL byte', latin1('Naam;X\nJan;1\nPi\u0000et;1\n'), 'geen-tekst', 3],
  ])('refuses %s', async (_wat, bytes, code, regel) => {
    expect(await refusal(bytes)).toMatchObject({ code, regel })
  })
})
