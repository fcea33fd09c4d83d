import { describe, expect, it } from 'vitest'
import { codecVan } from './proef/layouts.ts'
import { voorbeeldBericht } from './proef/voorbeeld.ts'
import { zet } from './proef/zet.ts'
import type { AlgemeenRecord } from './record.ts'

const codec = codecVan('gds801')

const met = (pad: string, waarde: unknown): AlgemeenRecord => zet(voorbeeldBericht(), pad, waarde)
const debet = 'verzekerde.0.prestatie.0.debetPrestatie'
const debetPad = 'Verzekerde[1]/Prestatie[1]/DebetPrestatie'

describe('the structural check of a composed record', () => {
  it('is silent about the example', () => {
    expect(codec.controleer(voorbeeldBericht())).toEqual([])
  })

  it.each([
    ['ontbreekt', 'Header', met('header', null)],
    ['ontbreekt', 'Verzekerde', met('verzekerde', [])],
    ['ontbreekt', `${debetPad}/Aantal`, met(`${debet}.aantal`, null)],
    ['keuze-leeg', 'Verzekerde[1]/Prestatie[1]', met(debet, null)],
    [
      'keuze-dubbel',
      'Verzekerde[1]/Prestatie[1]',
      met(
        'verzekerde.0.prestatie.0.creditPrestatie',
        (voorbeeldBericht().verzekerde as { prestatie: { creditPrestatie: unknown }[] }[])[0]?.prestatie[1]
          ?.creditPrestatie,
      ),
    ],
    ['negatief-bedrag', `${debetPad}/TariefInclBtw`, met(`${debet}.tariefInclBtw`, -100)],
    ['soort', `${debetPad}/TariefInclBtw`, met(`${debet}.tariefInclBtw`, 1.5)],
    ['soort', `${debetPad}/Begindatum`, met(`${debet}.begindatum`, '2022-01-01')],
    ['te-lang', `${debetPad}/Referentienummer`, met(`${debet}.referentienummer`, 'R'.repeat(21))],
    ['lengte', 'Header/Verzender', met('header.verzender', '123')],
    ['geen-cijfers', 'Header/Verzender', met('header.verzender', '0600000A')],
    ['waarde', 'Header/Berichtcode', met('header.berichtcode', '574')],
    ['leeg', 'Header/Referentienummer', met('header.referentienummer', ' ')],
    ['teken', 'Header/Referentienummer', met('header.referentienummer', 'a\u0001')],
  ])('%s at %s', (code, pad, bericht) => {
    expect(codec.controleer(bericht)).toMatchObject([{ code, pad, regel: 0, kolom: 0, van: -1 }])
  })

  it('hides a BSN', () => {
    const bevindingen = codec.controleer(met('verzekerde.0.bsn', '1234567820'))
    expect(bevindingen).toMatchObject([{ code: 'lengte', gevonden: '**********' }])
    expect(JSON.stringify(bevindingen)).not.toContain('123456782')
  })

  it('says in a fixed-width message that an optional zero means absent', () => {
    const vast = codecVan('aw319')
    const bericht = vast.nieuw('Bericht', { voorloop: vast.nieuw('Voorlooprecord', { uzoviNummer: '0000' }) })
    expect(vast.controleer(bericht).filter((b) => b.code === 'waarde')).toMatchObject([
      { pad: 'Voorloop/UZOVI-NUMMER' },
    ])
  })
})
