import { describe, expect, test } from 'vitest'
import { dag } from '../proef-dag.ts'
import { proefUitgave } from '../uitgave/proef-uitgave.ts'
import { bouwCodelijst } from './codelijst.ts'

const lijst = (kop: object, ...codes: object[]) =>
  proefUitgave('codelijst', 'codelijst-PROEF', { kop, rijen: codes.map((rij) => ({ naam: 'proef', ...rij })) })

describe('a complete list', () => {
  const codes = bouwCodelijst('PROEF', [
    lijst({}, { code: '01' }, { code: '02', vanaf: '2023-01-01', tot: '2024-01-01' }),
  ])

  test('knows its codes and refuses others', () => {
    expect(codes.zoek('01', dag('2022-06-01'))).toBe('geldig')
    expect(codes.zoek('99', dag('2022-06-01'))).toBe('onbekend')
    expect(codes.zoek('99', null)).toBe('onbekend')
  })

  test('from-date is inclusive and expiry exclusive: from <= day < expiry (gds801.md 3, referential layer)', () => {
    expect(codes.zoek('02', dag('2022-12-31'))).toBe('nogNiet')
    expect(codes.zoek('02', dag('2023-01-01'))).toBe('geldig')
    expect(codes.zoek('02', dag('2023-12-31'))).toBe('geldig')
    expect(codes.zoek('02', dag('2024-01-01'))).toBe('verlopen')
  })

  test('an empty reference date skips the date test (gds801.md 3)', () => {
    expect(codes.zoek('02', null)).toBe('geldig')
  })

  test('a day before the list is known cannot be judged, unless the row has its own date', () => {
    expect(codes.zoek('01', dag('2021-12-31'))).toBe('nietTeBeoordelen')
    expect(codes.zoek('99', dag('2021-12-31'))).toBe('nietTeBeoordelen')
    expect(codes.zoek('02', dag('2021-12-31'))).toBe('nogNiet')
  })

  test('a day after a closed list cannot be judged', () => {
    const dicht = bouwCodelijst('PROEF', [lijst({ geldigTot: '2023-01-01' }, { code: '01' })])
    expect(dicht.zoek('01', dag('2022-12-31'))).toBe('geldig')
    expect(dicht.zoek('01', dag('2023-01-01'))).toBe('nietTeBeoordelen')
  })
})

describe('lists that cannot judge everything', () => {
  test('an incomplete list says nothing of a code it does not hold', () => {
    const deel = bouwCodelijst('PROEF', [lijst({ volledig: false }, { code: '01' })])
    expect(deel.zoek('01', dag('2022-06-01'))).toBe('geldig')
    expect(deel.zoek('99', dag('2022-06-01'))).toBe('nietTeBeoordelen')
    expect(deel.zoek('99', null)).toBe('nietTeBeoordelen')
  })

  test('an absent list says nothing at all', () => {
    const geen = bouwCodelijst('PROEF', [])
    expect(geen.aanwezig).toBe(false)
    expect(geen.zoek('01', null)).toBe('nietTeBeoordelen')
    expect(geen.rijen()).toEqual([])
  })

  test('a list whose code form is unknown shows its rows but never judges', () => {
    const vorm = bouwCodelijst('PROEF', [lijst({ codevorm: 'onbekend' }, { code: '1' })])
    expect(vorm.aanwezig).toBe(true)
    expect(vorm.zoek('1', null)).toBe('nietTeBeoordelen')
    expect(vorm.rij('1')?.naam).toBe('proef')
  })
})

describe('two releases after each other', () => {
  const oud = lijst({}, { code: '01' }, { code: '02' })
  const nieuw = lijst({ geldigVanaf: '2024-01-01', uitgave: '2' }, { code: '02' }, { code: '03' })
  const codes = bouwCodelijst('PROEF', [nieuw, oud])

  test('a complete release ends what it leaves out and starts what the one before lacked', () => {
    expect(codes.zoek('01', dag('2023-12-31'))).toBe('geldig')
    expect(codes.zoek('01', dag('2024-01-01'))).toBe('verlopen')
    expect(codes.zoek('02', dag('2023-12-31'))).toBe('geldig')
    expect(codes.zoek('02', dag('2024-01-01'))).toBe('geldig')
    expect(codes.zoek('03', dag('2023-12-31'))).toBe('nogNiet')
    expect(codes.zoek('03', dag('2024-01-01'))).toBe('geldig')
  })

  test('an incomplete release adds and ends nothing', () => {
    const erbij = lijst({ geldigVanaf: '2024-01-01', uitgave: '2', volledig: false }, { code: '03' })
    const samen = bouwCodelijst('PROEF', [oud, erbij])
    expect(samen.zoek('01', dag('2025-01-01'))).toBe('geldig')
    expect(samen.zoek('99', dag('2025-01-01'))).toBe('onbekend')
  })

  test('after an incomplete list the start of a code is not known', () => {
    const deel = lijst({ volledig: false }, { code: '01' })
    const samen = bouwCodelijst('PROEF', [deel, nieuw])
    expect(samen.zoek('03', dag('2023-12-31'))).toBe('nietTeBeoordelen')
    expect(samen.zoek('99', dag('2023-12-31'))).toBe('nietTeBeoordelen')
    expect(samen.zoek('99', dag('2024-01-01'))).toBe('onbekend')
  })

  test('in a gap between two complete lists nothing is known', () => {
    const samen = bouwCodelijst('PROEF', [lijst({ geldigTot: '2023-01-01' }, { code: '01' }), nieuw])
    expect(samen.zoek('01', dag('2023-01-01'))).toBe('nietTeBeoordelen')
    expect(samen.zoek('03', dag('2023-12-31'))).toBe('nietTeBeoordelen')
    expect(samen.zoek('99', dag('2023-06-01'))).toBe('nietTeBeoordelen')
  })
})
