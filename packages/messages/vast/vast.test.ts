import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bevinding } from '../bevinding.ts'
import { arbitrairBericht } from '../proef/arbitrair-bericht.ts'
import { codecVan } from '../proef/layouts.ts'
import type { AlgemeenRecord } from '../record.ts'

const codec = codecVan('aw319')
const { nieuw } = codec

/** An AW319 message: one insured, one line with a comment. Invented values, the BSN passes the check of eleven. */
function bericht(): AlgemeenRecord {
  const commentaar = nieuw('Commentaarrecord', { identificatie: 3, regelnummer: 1, vrijeTekst: 'toelichting' })
  const prestatie = nieuw('Prestatierecord', {
    ...{
      identificatie: 2,
      bsn: '123456782',
      uzoviNummer: '5521',
      doorsturenToegestaan: '1',
      begindatum: 16_001,
      einddatum: 16_002,
    },
    ...{
      prestatiecodelijst: '055',
      prestatiecode: 'Z123',
      aantal: 2,
      behandelaar: '47471234',
      tarief: 12_345,
      berekendBedrag: 24_690,
    },
    ...{
      debetCreditBerekend: 'D',
      declaratiebedrag: 24_690,
      debetCreditDeclaratie: 'D',
      referentienummer: 'R1',
      commentaar: [commentaar],
    },
  })
  const verzekerde = nieuw('Verzekerdenrecord', {
    ...{
      identificatie: 1,
      bsn: '123456782',
      uzoviNummer: '5521',
      geboortedatum: -3_000,
      geslacht: '1',
      naamcode1: '1',
      naam1: 'Jansén',
    },
    ...{ voorletters: 'AB', overleden: '2', prestatie: [prestatie] },
  })
  const voorloop = nieuw('Voorlooprecord', {
    ...{
      berichtcode: '187',
      versienummer: '01',
      subversienummer: '04',
      soortBericht: 'T',
      uzoviNummer: '5521',
      instellingscode: '47471234',
    },
    ...{
      betalingAan: '01',
      begindatumDeclaratieperiode: 16_000,
      einddatumDeclaratieperiode: 16_030,
      factuurnummer: 'F1',
    },
    ...{ dagtekeningFactuur: 16_031, valutacode: 'EUR' },
  })
  const sluit = nieuw('Sluitrecord', {
    ...{ aantalVerzekerdenrecords: 1, aantalDebiteurrecords: 0, aantalPrestatierecords: 1, aantalCommentaarrecords: 1 },
    ...{ totaalDetailrecords: 3, totaalDeclaratiebedrag: 24_690, debetCredit: 'D' },
  })
  return nieuw('Bericht', { voorloop, verzekerde: [verzekerde], sluit })
}

const goed = Buffer.from(codec.write(bericht())).toString('latin1').split('\r\n').slice(0, -1)
/** The lines with positions `start`… (from 1) of line `regel` (from 1) replaced. */
function met(regel: number, start: number, tekst: string): string[] {
  return goed.map((r, k) => (k === regel - 1 ? r.slice(0, start - 1) + tekst + r.slice(start - 1 + tekst.length) : r))
}
function lees(regels: readonly string[]): readonly Bevinding[] {
  return codec.read(Buffer.from(regels.join('\r\n'), 'latin1')).bevindingen
}

describe('AW319 fixed width', () => {
  it('writes the positions of the published table', () => {
    expect(goed.map((r) => r.length)).toEqual([310, 310, 310, 310, 310])
    expect(goed.map((r) => r.slice(0, 2))).toEqual(['01', '02', '04', '98', '99'])
    // Positions from the AW319 v1.4 table (aw319-fields.json): 0114 at 65, 0203 at 15, 0425 at 165, 0427 at 181, 9907 at 34.
    expect(goed[0]?.slice(64, 80)).toBe('2013102220131121')
    expect(goed[1]?.slice(14, 23)).toBe('123456782')
    expect(goed[1]?.slice(63, 98)).toBe('Jansén'.padEnd(35))
    expect(goed[2]?.slice(164, 181)).toBe('00012345' + '00024690' + 'D')
    expect(goed[4]?.slice(33, 45)).toBe('00000024690D')
  })

  const gevallen: readonly (readonly [code: string, pad: string, regel: number, kolom: number, regels: string[]])[] = [
    ['wortel', '', 1, 1, ['<Bericht/>']],
    ['onderbroken', 'Bericht', 1, 1, []],
    ['onderbroken', 'Verzekerde[1]/Prestatie[1]', 3, 1, goed.slice(0, 3)],
    ['ontbreekt', 'Verzekerde', 1, 1, [goed[0] ?? '', goed[4] ?? '']],
    ['ontbreekt', 'Verzekerde[1]/Prestatie', 2, 1, goed.filter((_, k) => k < 2 || k === 4)],
    ['regellengte', 'Verzekerde[1]', 2, 301, goed.map((r, k) => (k === 1 ? r.slice(0, 300) : r))],
    ['regellengte', 'Sluit', 5, 311, goed.map((r, k) => (k === 4 ? `${r}x` : r))],
    ['onbekend-record', 'Verzekerde[1]', 3, 1, goed.toSpliced(2, 0, '77'.padEnd(310))],
    ['nesting', 'Voorloop', 2, 1, goed.toSpliced(1, 0, goed[2] ?? '')],
    ['nesting', 'Verzekerde[1]/Prestatie[1]/Commentaar[1]', 5, 1, goed.toSpliced(4, 0, goed[0] ?? '')],
    ['na-einde', 'Sluit', 6, 1, [...goed, goed[1] ?? '']],
    ['leeg', 'Voorloop/FACTUURNUMMER DECLARANT', 1, 81, met(1, 81, ' '.repeat(12))],
    ['uitlijning', 'Voorloop/FACTUURNUMMER DECLARANT', 1, 81, met(1, 81, ' F1')],
    ['waarde', 'Voorloop/CODE EXTERNE-INTEGRATIEBERICHT', 1, 3, met(1, 3, '188')],
    ['waarde', 'Voorloop/INSTELLINGSCODE', 1, 55, met(1, 55, '00123456')],
    ['geen-cijfers', 'Verzekerde[1]/UZOVI-NUMMER', 2, 24, met(2, 24, '55 1')],
    ['geen-datum', 'Verzekerde[1]/DATUM GEBOORTE VERZEKERDE', 2, 54, met(2, 54, '19610229')],
    ['leeg', 'Verzekerde[1]/DATUM GEBOORTE VERZEKERDE', 2, 54, met(2, 54, '00000000')],
    ['geen-getal', 'Verzekerde[1]/Prestatie[1]/AANTAL UITGEVOERDE PRESTATIES', 3, 130, met(3, 130, '   2')],
    ['geen-bedrag', 'Verzekerde[1]/Prestatie[1]/TARIEF PRESTATIE (INCL. BTW)', 3, 165, met(3, 165, '00123.45')],
    ['negatief-bedrag', 'Verzekerde[1]/Prestatie[1]/TARIEF PRESTATIE (INCL. BTW)', 3, 165, met(3, 165, '-0012345')],
    ['teken', 'Voorloop/FACTUURNUMMER DECLARANT', 1, 81, met(1, 81, 'F\t1')],
    ['reserve', 'Sluit', 5, 46, met(5, 200, 'x')],
  ]
  it.each(gevallen)('%s at %s, line %i column %i', (code, pad, regel, kolom, regels) => {
    const bevindingen = lees(regels)
    expect(bevindingen.map((b) => b.code)).toContain(code)
    expect(bevindingen.find((b) => b.code === code)).toMatchObject({ pad, regel, kolom })
  })

  it('reads on after a wrong line and keeps what it does not know', () => {
    const { bericht: gelezen } = codec.read(Buffer.from(goed.toSpliced(2, 0, '77x').join('\n'), 'latin1'))
    expect(gelezen).toMatchObject({
      verzekerde: [{ extra: [{ naam: '77', ruw: '77x' }], prestatie: [{ aantal: 2 }] }],
      sluit: { debetCredit: 'D' },
    })
  })

  it('accepts line feeds alone, a last line without end, and blank lines after the end', () => {
    expect(lees([goed.join('\n')])).toEqual([])
    expect(lees([...goed, '', ' '])).toEqual([])
  })

  it('never shows a BSN, also when a lost position moves it into another field', () => {
    const krom = goed.map((r, k) => (k === 1 ? r.slice(0, 2) + r.slice(3) : r))
    const letters = met(2, 15, '12345678X')
    for (const regels of [krom, letters]) {
      const bevindingen = lees(regels)
      expect(bevindingen.length).toBeGreaterThan(0)
      expect(JSON.stringify(bevindingen.map((b) => [b.gevonden, b.tekst]))).not.toMatch(/12345678|23456782/)
    }
  })

  it('is read the same however it is cut into chunks, damaged or not', () => {
    const schade = fc.array(fc.tuple(fc.nat(2_000), fc.constantFrom('\n', '0', ' ', 'x', '99', '\r\n04')), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(arbitrairBericht(codec), schade, fc.integer({ min: 1, max: 400 }), (m, lijst, maat) => {
        let tekst = Buffer.from(codec.write(m)).toString('latin1')
        for (const [plek, stuk] of lijst) tekst = tekst.slice(0, plek) + stuk + tekst.slice(plek)
        const bytes = Buffer.from(tekst, 'latin1')
        const lees = (stap: number): unknown => {
          const eenheden: unknown[] = []
          const lezer = codec.open({ eenheid: (e) => eenheden.push(e) })
          for (let k = 0; k < bytes.length; k += stap) lezer.write(bytes.subarray(k, k + stap))
          return [lezer.end(), eenheden]
        }
        expect(lees(maat)).toEqual(lees(bytes.length))
      }),
      { numRuns: 150 },
    )
  })

  it('stops at its limits', () => {
    const bytes = Buffer.from(goed.join('\r\n'), 'latin1')
    expect(codec.read(bytes, { eenheid: 700 }).bevindingen.at(-1)).toMatchObject({ code: 'omvang', regel: 4 })
    expect(codec.read(bytes, { totaal: 700 }).bevindingen.at(-1)).toMatchObject({ code: 'omvang' })
    expect(codec.read(Buffer.from('01'.padEnd(70_000)), { tekst: 1_000 }).bevindingen.at(-1)).toMatchObject({
      code: 'omvang',
      regel: 1,
    })
  })
})
