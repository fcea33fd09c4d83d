import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dag } from '../proef-dag.ts'
import { proefUitgave } from '../uitgave/proef-uitgave.ts'
import { canonical } from './canonical.ts'
import { composeReferentie } from './compose-referentie.ts'

const lijst = (uitgave: string, kop: object, naam: string) =>
  proefUitgave('codelijst', 'codelijst-PROEF', { kop: { uitgave, ...kop }, rijen: [{ code: '01', naam }] })
const eerst = lijst('b', { bekendSinds: '2022-01-01' }, 'eerst')
const herzien = lijst('a', { bekendSinds: '2022-03-01' }, 'herzien')

describe('known-from', () => {
  const referentie = composeReferentie([herzien, eerst])

  test.each([
    ['2021-12-31', undefined],
    ['2022-01-01', 'eerst'],
    ['2022-02-28', 'eerst'],
    ['2022-03-01', 'herzien'],
  ])('on %s', (iso, naam) => {
    expect(referentie.codelijst('PROEF', dag(iso)).rij('01')?.naam).toBe(naam)
  })

  test('without a day everything is known', () => {
    expect(referentie.codelijst('PROEF').rij('01')?.naam).toBe('herzien')
  })

  test('one state of knowledge is built once', () => {
    expect(referentie.codelijst('PROEF', dag('2022-01-05'))).toBe(referentie.codelijst('PROEF', dag('2022-02-05')))
    expect(referentie.codelijst('PROEF', dag('2022-01-05'))).not.toBe(referentie.codelijst('PROEF'))
  })
})

test('an installed file lies over a shipped one, also when it is older', () => {
  const officieel = proefUitgave('codelijst', 'codelijst-PROEF', {
    laag: 'geinstalleerd',
    kop: { uitgave: 'o', bekendSinds: '2021-06-01' },
    rijen: [{ code: '01', naam: 'officieel' }],
  })
  expect(composeReferentie([officieel, herzien]).codelijst('PROEF').rij('01')?.naam).toBe('officieel')
})

test('a list that nobody installed is present as a list that cannot judge', () => {
  expect(composeReferentie([]).codelijst('COD016-VEKT').zoek('x', null)).toBe('nietTeBeoordelen')
  expect(
    composeReferentie([])
      .prestaties({ packs: ['nza'] })
      .vindCode('CO0497', dag('2022-01-01')).uitkomst,
  ).toBe('geenUitgave')
})

test('the same release twice is refused', () => {
  expect(() => composeReferentie([eerst, eerst])).toThrow(/deze uitgave is er al: codelijst-PROEF\/b\.json/)
})

test('canonical text and versions do not depend on the order of loading, and do on content', () => {
  const ander = lijst('c', { geldigVanaf: '2023-01-01' }, 'ander')
  fc.assert(
    fc.property(fc.shuffledSubarray([eerst, herzien, ander], { minLength: 3 }), (uitgaven) => {
      const referentie = composeReferentie(uitgaven)
      expect(canonical(referentie)).toBe(canonical(composeReferentie([eerst, herzien, ander])))
      expect(referentie.versies().map((versie) => versie.uitgave)).toEqual(['b', 'a', 'c'])
    }),
  )
  const gewijzigd = lijst('a', { bekendSinds: '2022-03-01' }, 'herzien!')
  expect(canonical(composeReferentie([gewijzigd]))).not.toBe(canonical(composeReferentie([herzien])))
})
