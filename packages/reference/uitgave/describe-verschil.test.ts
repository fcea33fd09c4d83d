import { describe, expect, test } from 'vitest'
import { describeVerschil } from './describe-verschil.ts'
import { diffUitgaven } from './diff-uitgaven.ts'
import { proefConsult, proefUitgave } from './proef-uitgave.ts'

const lijst = (kop: object, ...rijen: object[]) => proefUitgave('prestaties', 'prestaties', { kop, rijen })
const regels = (oud: object[], nieuw: object[], kop: object = {}) =>
  describeVerschil(diffUitgaven(lijst({}, ...oud), lijst(kop, ...nieuw)))
const nl = (...args: Parameters<typeof regels>) => regels(...args).map((regel) => regel.tekst.nl)
const en = (...args: Parameters<typeof regels>) => regels(...args).map((regel) => regel.tekst.en)

describe('the report on a file before it is accepted', () => {
  test('the days, then changed, ended and new codes, each by code', () => {
    const oud = [
      proefConsult('CO9003', 12099),
      proefConsult('CO9001', 10000),
      proefConsult('CO9005', 500),
      proefConsult('CO9004', 400),
    ]
    const nieuw = [
      proefConsult('CO9003', 12840),
      proefConsult('CO9001', 9999),
      proefConsult('CO9007', 700),
      proefConsult('CO9006', null),
    ]
    const kop = { geldigVanaf: '2023-01-01', geldigTot: '2024-01-01' }
    expect(regels(oud, nieuw, kop).map((regel) => [regel.aard, regel.code])).toEqual([
      ['geldigheid', null],
      ['gewijzigd', 'CO9001'],
      ['gewijzigd', 'CO9003'],
      ['vervallen', 'CO9004'],
      ['vervallen', 'CO9005'],
      ['nieuw', 'CO9006'],
      ['nieuw', 'CO9007'],
    ])
    expect(nl(oud, nieuw, kop)).toEqual([
      'Het bestand gold van 1 januari 2022 zonder einde en geldt nu van 1 januari 2023 tot 1 januari 2024.',
      'CO9001: tarief € 100,00 wordt € 99,99 (-0,0%).',
      'CO9003: tarief € 120,99 wordt € 128,40 (+6,1%).',
      'CO9004 vervalt: Proef, € 4,00.',
      'CO9005 vervalt: Proef, € 5,00.',
      'CO9006 nieuw: Proef, geen tarief.',
      'CO9007 nieuw: Proef, € 7,00.',
    ])
    expect(en(oud, nieuw, kop)).toEqual([
      'The file held from 2022-01-01 without end and now holds from 2023-01-01 to 2024-01-01.',
      'CO9001: tariff € 100.00 becomes € 99.99 (-0.0%).',
      'CO9003: tariff € 120.99 becomes € 128.40 (+6.1%).',
      'CO9004 ends: Proef, € 4.00.',
      'CO9005 ends: Proef, € 5.00.',
      'CO9006 new: Proef, no tariff.',
      'CO9007 new: Proef, € 7.00.',
    ])
  })

  test.each([
    ['name', { naam: 'Anders' }, 'CO9001: naam ‘Proef’ wordt ‘Anders’.', 'CO9001: name ‘Proef’ becomes ‘Anders’.'],
    [
      'tariff gone',
      { tariefCents: null },
      'CO9001: tarief € 10,00 wordt geen tarief.',
      'CO9001: tariff € 10.00 becomes no tariff.',
    ],
    [
      'end',
      { tot: '2022-07-01' },
      'CO9001: geldig als het bestand wordt van het begin tot 1 juli 2022.',
      'CO9001: valid as the file becomes from the beginning to 2022-07-01.',
    ],
    [
      'begin',
      { vanaf: '2022-07-01' },
      'CO9001: geldig als het bestand wordt van 1 juli 2022 zonder einde.',
      'CO9001: valid as the file becomes from 2022-07-01 without end.',
    ],
    [
      'both days, once',
      { vanaf: '2022-02-01', tot: '2022-07-01' },
      'CO9001: geldig als het bestand wordt van 1 februari 2022 tot 1 juli 2022.',
      'CO9001: valid as the file becomes from 2022-02-01 to 2022-07-01.',
    ],
    ['duration', { minuten: 60 }, 'CO9001: minuten 45 wordt 60.', 'CO9001: minutes 45 becomes 60.'],
    ['variant', { variant: 'laag' }, 'CO9001: variant leeg wordt laag.', 'CO9001: variant empty becomes laag.'],
    [
      'kind of tariff',
      { tariefsoort: 'vrij' },
      'CO9001: tariefsoort leeg wordt vrij.',
      'CO9001: kind of tariff empty becomes vrij.',
    ],
    [
      'two at once',
      { minuten: 60, naam: 'Anders' },
      'CO9001: minuten 45 wordt 60; naam ‘Proef’ wordt ‘Anders’.',
      'CO9001: minutes 45 becomes 60; name ‘Proef’ becomes ‘Anders’.',
    ],
  ])('%s', (_wat, rest, dutch, english) => {
    const [oud, nieuw] = [[proefConsult('CO9001', 1000)], [proefConsult('CO9001', 1000, rest)]]
    expect(nl(oud, nieuw)).toEqual([dutch])
    expect(en(oud, nieuw)).toEqual([english])
  })

  test('a code that is now printed beside its prestatie, and one no longer', () => {
    const afgeleid = proefConsult('', 1000, { codeAfgeleid: 'CO9001' })
    const gedrukt = proefConsult('CO9001', 1000)
    expect(nl([afgeleid], [gedrukt])).toEqual(['CO9001: de code staat nu bij deze prestatie gedrukt.'])
    expect(en([gedrukt], [afgeleid])).toEqual(['CO9001: the code is no longer printed beside this prestatie.'])
  })

  test('a first tariff has no percentage, and halves go up', () => {
    expect(nl([proefConsult('CO9001', null)], [proefConsult('CO9001', 1000)])).toEqual([
      'CO9001: tarief geen tarief wordt € 10,00.',
    ])
    expect(nl([proefConsult('CO9001', 0)], [proefConsult('CO9001', 1000)])).toEqual([
      'CO9001: tarief € 0,00 wordt € 10,00.',
    ])
    // 5 of 10000 is 0.05 percent; 4 is 0.04
    expect(nl([proefConsult('CO9001', 10000)], [proefConsult('CO9001', 10005)])[0]).toContain('(+0,1%)')
    expect(nl([proefConsult('CO9001', 10000)], [proefConsult('CO9001', 9995)])[0]).toContain('(-0,1%)')
    expect(nl([proefConsult('CO9001', 10000)], [proefConsult('CO9001', 10004)])[0]).toContain('(+0,0%)')
  })

  test('days of a row that say no more than the file, and rows that were never usable, are not told', () => {
    const zelfde = proefConsult('CO9001', 1000, { vanaf: '2022-01-01' })
    expect(nl([proefConsult('CO9001', 1000), proefConsult('CO9002', 1, { bruikbaar: false })], [zelfde])).toEqual([])
  })
})
