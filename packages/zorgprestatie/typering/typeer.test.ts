import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { methodeOf } from './proef/gelezen.ts'
import { COEFFICIENTEN } from './proef/methode.ts'
import { typeer } from './typeer.ts'
import type { Antwoorden, Typemethode } from './typemethode.ts'

const methode = methodeOf()
const kansenVan = (m: Typemethode, antwoorden: Antwoorden): Readonly<Record<string, number>> => {
  const uitkomst = typeer(m, antwoorden)
  if (uitkomst.soort === 'onbekend') throw new Error(uitkomst.reden.nl)
  return Object.fromEntries(uitkomst.kansen.map(({ type, percentage }) => [type, percentage]))
}

describe('ZPM-14: constants and coefficients, softmax, percentages (zpm.md §3.2)', () => {
  // expected values worked out by hand: e^0.1 = 1.10517, e^0 = 1, e^-1 = 0.36788, together 2.47305
  test('no answers: the constants alone', () => {
    expect(kansenVan(methode, {})).toEqual({ '1': 44.69, '2': 40.44, '10': 14.88 })
  })

  // e^0.6 = 1.82212, e^-0.5 = 0.60653, e^-0.75 = 0.47237, together 2.90102
  test('each answer adds its coefficient to the types it has one for', () => {
    expect(kansenVan(methode, { HV01: 0, HV02: 0 })).toEqual({ '1': 62.81, '2': 20.91, '10': 16.28 })
  })

  test('an unknown answer (absent or -1) adds 0, and so does a question that the method does not use', () => {
    const zonder = kansenVan(methode, { HV01: 0 })
    expect(kansenVan(methode, { HV01: 0, HV02: -1 })).toEqual(zonder)
    expect(kansenVan(methode, { HV01: 0, HV19: 4 })).toEqual(zonder)
  })

  test('one answer excludes a type; of a pair both are needed', () => {
    expect(kansenVan(methode, { HV01: 1 })['1']).toBe(0)
    expect(kansenVan(methode, { HV01: 0 })['2']).toBeGreaterThan(0)
    expect(kansenVan(methode, { HV02: 1 })['2']).toBeGreaterThan(0)
    expect(kansenVan(methode, { HV01: 0, HV02: 1 })['2']).toBe(0)
  })

  test('most likely first, and of equal ones the lowest number', () => {
    const gelijk = methodeOf({ constanten: 'x;y\n10;0\n2;0\n1;0', uitsluitingen: '' })
    const uitkomst = typeer(gelijk, {})
    expect(uitkomst).toMatchObject({ kansen: [{ type: '1' }, { type: '2' }, { type: '10' }] })
    expect(typeer(methode, { HV02: 1 })).toMatchObject({ kansen: [{ type: '10' }, { type: '1' }, { type: '2' }] })
  })

  test('every type excluded, or an answer that does not exist: no percentages but a reason', () => {
    const alles = methodeOf({ uitsluitingen: 'kop\nHV01;0;;;1\nHV01;0;;;2\nHV01;0;;;10' })
    expect(typeer(alles, { HV01: 0 })).toMatchObject({
      soort: 'onbekend',
      reden: { nl: expect.stringContaining('elk') },
    })
    expect(typeer(methode, { HV01: 7 })).toMatchObject({
      soort: 'onbekend',
      reden: {
        nl: 'Antwoord 7 op vraag HV01 kent de methode proef-1 niet.',
        en: 'The method proef-1 does not know answer 7 to question HV01.',
      },
    })
  })
})

const antwoorden = fc.record({ HV01: fc.constantFrom(-1, 0, 1), HV02: fc.constantFrom(-1, 0, 1) })
const waarde = fc.double({ min: -800, max: 800, noNaN: true })
const willekeurig = fc.tuple(waarde, waarde, waarde).map(
  ([a, b, c]): Typemethode => ({
    ...methode,
    constanten: new Map([
      ['1', a],
      ['2', b],
      ['10', c],
    ]),
  }),
)

describe('ZPM-14: whatever the method', () => {
  test('percentages sum to 100 within rounding, and an excluded type has 0', () => {
    fc.assert(
      fc.property(willekeurig, antwoorden, (m, gegeven) => {
        const kansen = kansenVan(m, gegeven)
        const som = Object.values(kansen).reduce((tot, een) => tot + een, 0)
        expect(Math.abs(som - 100)).toBeLessThanOrEqual(0.005 * 3 + 1e-9)
        if (gegeven.HV01 === 1) expect(kansen['1']).toBe(0)
        if (gegeven.HV01 === 0 && gegeven.HV02 === 1) expect(kansen['2']).toBe(0)
        expect(kansenVan(m, gegeven)).toEqual(kansen)
      }),
    )
  })

  test('raising a coefficient raises its type and no other', () => {
    const klein = fc.double({ min: -3, max: 3, noNaN: true })
    const stap = fc.double({ min: 0.1, max: 2, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(klein, klein, klein), stap, ([a, b, c], erbij) => {
        const constanten = new Map([
          ['1', a],
          ['2', b],
          ['10', c],
        ])
        const met = (coefficient: number): Typemethode => ({
          ...methode,
          constanten,
          coefficienten: new Map([['HV02', new Map([[0, new Map([['10', coefficient]])]])]]),
        })
        const laag = kansenVan(met(0), { HV02: 0 })
        const hoog = kansenVan(met(erbij), { HV02: 0 })
        expect(hoog['10']).toBeGreaterThan(laag['10'] ?? Number.NaN)
        for (const type of ['1', '2']) expect(hoog[type]).toBeLessThanOrEqual(laag[type] ?? Number.NaN)
      }),
    )
  })

  test('the order of rows in the file changes nothing', () => {
    const [kop = '', ...rest] = COEFFICIENTEN
    const omgekeerd = methodeOf({ coefficienten: [kop, ...rest.toReversed()].join('\n') })
    expect(kansenVan(omgekeerd, { HV01: 0, HV02: 0 })).toEqual(kansenVan(methode, { HV01: 0, HV02: 0 }))
  })
})
