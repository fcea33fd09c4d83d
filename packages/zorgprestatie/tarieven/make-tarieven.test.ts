import { dayOf, type EpochDay } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referentie } from '../proef/basis.ts'
import { SETTINGS } from '../stam/setting.ts'
import { makeTarieven } from './make-tarieven.ts'

const dag = dayOf(2022, 3, 14)

// made inside the test: what is made while the file loads hides mistakes from mutation testing
const make = () => makeTarieven(referentie, { packs: ['nza'] })

describe('makeTarieven', () => {
  test('ZPM-01: eight duration classes, each from its minutes (zpm.md §1)', () => {
    const nza = make()
    const klassen = [4, 5, 14, 15, 29, 30, 44, 45, 59, 60, 74, 75, 89, 90, 119, 120, 121, 10_000]
    expect(klassen.map((n) => nza.duurklasse(n, dag))).toEqual([
      0, 5, 5, 15, 15, 30, 30, 45, 45, 60, 60, 75, 75, 90, 90, 120, 120, 120,
    ])
  })

  test('property: the class is the largest of the list that the minutes reach', () => {
    const nza = make()
    const vanaf = referentie.duurklassen(dag).map((rij) => rij.vanaf)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (n) => {
        const gehaald = vanaf.filter((klasse) => klasse <= n)
        expect(nza.duurklasse(n, dag)).toBe(gehaald.length === 0 ? 0 : Math.max(...gehaald))
      }),
    )
  })

  test('before the first list there are no classes and no professions', () => {
    const nza = make()
    const eerder = dayOf(2021, 12, 31)
    expect([nza.duurklasse(45, eerder), nza.beroep('Psychotherapeut', eerder)]).toEqual([null, undefined])
  })

  test('ZPM-19: lists that change count from their day, and an era that ended is empty', () => {
    const [versie] = referentie.versies().filter((rij) => rij.onderwerp === 'duurklassen')
    if (versie === undefined) throw new Error('no release')
    const midden = dayOf(2023, 1, 1)
    const eind = dayOf(2024, 1, 1)
    const gewijzigd = makeTarieven(
      {
        ...referentie,
        versies: () => [
          { ...versie, geldigTot: midden },
          { ...versie, geldigVanaf: midden, geldigTot: eind },
        ],
        duurklassen: (op) => {
          const klassen = [op ?? 0, 0].map((_, i) => ({ vanaf: (op ?? 0) < midden ? 10 + 10 * i : 20 + 20 * i }))
          return (op ?? 0) < eind ? (klassen as unknown as ReturnType<typeof referentie.duurklassen>) : []
        },
      },
      { packs: ['nza'] },
    )
    const op = (n: EpochDay) => gewijzigd.duurklasse(45, n)
    expect([op((midden - 1) as EpochDay), op(midden), op((eind - 1) as EpochDay), op(eind)]).toEqual([20, 40, 40, null])
  })

  test('ZPM-04: the same name gives the same row again, also a name that is not on the list', () => {
    const nza = make()
    for (const naam of ['Psychotherapeut', 'secretaresse']) {
      const eerste = nza.beroep(naam, dag)
      expect(nza.beroep(naam, dag)).toBe(eerste)
      expect(eerste).toBe(referentie.beroep(naam, dag))
    }
  })

  test('ZPM-07, ZPM-08: other prestaties are asked by their features, from the chosen packs', () => {
    const reistijd = { soort: 'toeslag:reistijd-ggz', variant: 'tot-25' }
    // TC0009 in 2022: 30.75 (zpm.md §2.2)
    expect(make().vind(reistijd, dag)).toMatchObject({
      uitkomst: 'gevonden',
      rij: { code: 'TC0009', tariefCents: 3075 },
    })
    const fz = { soort: 'toeslag:reistijd-fz', variant: 'tot-45' }
    expect(make().vind(fz, dag).uitkomst).toBe('codeOnbekend')
    expect(makeTarieven(referentie, { packs: ['nza', 'fictief'] }).vind(fz, dag)).toMatchObject({
      rij: { fictief: true },
    })
  })

  test('ZPM-02: our setting keys are the settings of the reference data, in the same order', () => {
    expect(referentie.settings(dag).map((rij) => [rij.index, rij.code])).toEqual(
      SETTINGS.map((code, i) => [i + 1, code]),
    )
  })
})
