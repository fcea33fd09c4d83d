import { yearOf } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { isVorm } from '../index.ts'
import { loadReferentie } from './load-referentie.ts'

const uitgaven = loadReferentie().uitgaven.filter((u) => isVorm(u, 'prestaties'))
const officieel = uitgaven
  .filter((u) => !u.kop.fictief)
  .flatMap((u) => u.rijen.map((rij) => ({ ...rij, jaar: yearOf(u.kop.geldigVanaf), uitgave: u.kop.uitgave })))

/** [zeker, waarschijnlijk, onbekend] */
const telling = (jaar: number, soort: string) => {
  const rijen = officieel.filter((rij) => rij.jaar === jaar && rij.soort === soort)
  return ['zeker', 'waarschijnlijk', 'onbekend'].map((z) => rijen.filter((rij) => rij.zekerheid === z).length)
}

describe('every row of zpm-prestaties.json is shipped, with its certainty (counted there by year and kind)', () => {
  // the two rows without a year and tariff, CO0278 and GC0030, stand with 2022; OV0018 and OV0165 in a file without year
  test.each([
    [2022, 'diagnostiek', [14, 0, 0]],
    [2022, 'behandeling', [13, 0, 0]],
    [2022, 'groepsconsult', [1, 0, 0]],
    [2022, 'overig:intercollegiaal-overleg', [2, 2, 0]],
    [2022, 'overig:niet-basispakketzorg-consult', [1, 1, 0]],
    [2022, 'overig:informatieverstrekking', [0, 1, 0]],
    [2022, 'toeslag:reistijd-ggz', [2, 0, 0]],
    [2023, 'diagnostiek', [14, 10, 0]],
    [2023, 'behandeling', [14, 10, 32]],
    [2023, 'overig:intercollegiaal-overleg', [2, 0, 0]],
    [2023, 'overig:niet-basispakketzorg-consult', [1, 0, 0]],
    [2024, 'diagnostiek', [18, 0, 0]],
    [2024, 'behandeling', [15, 0, 1]],
    [2024, 'groepsconsult', [6, 0, 0]],
    [2024, 'overig:intercollegiaal-overleg', [2, 0, 1]],
    [2024, 'overig:niet-basispakketzorg-consult', [1, 0, 0]],
    [2024, 'toeslag:reistijd-ggz', [2, 0, 0]],
    [2025, 'diagnostiek', [4, 0, 0]],
    [2025, 'behandeling', [4, 0, 0]],
    [2025, 'groepsconsult', [5, 0, 0]],
    [2025, 'overig:intercollegiaal-overleg', [2, 0, 0]],
    [2025, 'overig:niet-basispakketzorg-consult', [1, 0, 0]],
    [2025, 'toeslag:reistijd-ggz', [2, 0, 0]],
    [2025, 'toeslag:tolk', [0, 1, 0]],
    [2026, 'diagnostiek', [1, 5, 0]],
    [2026, 'behandeling', [2, 5, 0]],
    [2026, 'overig:intercollegiaal-overleg', [2, 0, 0]],
    [2026, 'overig:niet-basispakketzorg-consult', [0, 1, 0]],
    [2026, 'toeslag:psychodiagnostiek', [0, 1, 0]],
  ])('%i %s', (jaar, soort, verwacht) => {
    expect(telling(jaar, soort)).toEqual(verwacht)
  })

  test('202 rows in all, every one with a source', () => {
    expect(officieel).toHaveLength(202)
    expect(officieel.filter((rij) => rij.bron.titel === '')).toEqual([])
  })

  test('what is not usable has no printed code or is doubtful, and nothing else', () => {
    const gedrukt = new Set(officieel.flatMap((rij) => (rij.code === null ? [] : [rij.code])))
    for (const rij of officieel) {
      const code = rij.code ?? rij.codeAfgeleid
      expect(rij.bruikbaar, rij.naam).toBe(rij.zekerheid !== 'onbekend' && code !== null && gedrukt.has(code))
    }
  })

  test('a tariff that was found is a maximum tariff; without a tariff nothing is said of its kind', () => {
    for (const rij of officieel) expect(rij.tariefsoort, rij.naam).toBe(rij.tariefCents === null ? null : 'maximum')
  })
})

describe('the code scheme of zpm.md 2.1 holds for every printed group code', () => {
  const groepen = officieel.filter((rij) => rij.soort === 'groepsconsult')
  test.each(groepen.map((rij) => [rij.code, rij] as const))(
    '%s',
    (code, { groepsgrootte, categorieIndex, minuten }) => {
      const nummer = (minuten === 15 ? 72 : 0) + 8 * ((groepsgrootte ?? 0) - 2) + (categorieIndex ?? 0)
      expect(code).toBe(`GC${String(nummer).padStart(4, '0')}`)
    },
  )

  test('seven codes: one of 30 minutes until 2024, six of 15 minutes from then', () => {
    const perEenheid = (n: number) => [...new Set(groepen.filter((rij) => rij.minuten === n).map((rij) => rij.code))]
    expect(perEenheid(30)).toEqual(['GC0030'])
    expect(perEenheid(15)).toEqual(['GC0102', 'GC0110', 'GC0118', 'GC0126', 'GC0134', 'GC0142'])
  })
})
