import { cents } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { hoogsteTarief, type PrestatieZoek } from '../index.ts'
import { dag } from '../proef-dag.ts'
import { loadReferentie } from './load-referentie.ts'

const referentie = loadReferentie()
const nza = referentie.prestaties({ packs: ['nza'] })
const demo = referentie.prestaties({ packs: ['nza', 'fictief'] })
const GZ = 6
const groep = (groepsgrootte: number, minuten: number): PrestatieZoek => ({
  soort: 'groepsconsult',
  categorieIndex: GZ,
  minuten,
  groepsgrootte,
})

describe('other prestaties by their features, in euro of zpm.md 2.1-2.3', () => {
  test.each<[string, number, PrestatieZoek, string, number]>([
    ['groep 2024', 2024, groep(5, 15), 'GC0102', 1320],
    ['groep 2024', 2024, groep(10, 15), 'GC0142', 660],
    ['groep-2025-7', 2025, groep(7, 15), 'GC0118', 1036],
    ['reis-15+15', 2024, { soort: 'toeslag:reistijd-ggz', variant: 'vanaf-25' }, 'TC0010', 8963],
    ['reis-25', 2025, { soort: 'toeslag:reistijd-ggz', variant: 'vanaf-25' }, 'TC0010', 9385],
    ['reis tot 25', 2022, { soort: 'toeslag:reistijd-ggz', variant: 'tot-25' }, 'TC0009', 3075],
    ['tolk', 2025, { soort: 'toeslag:tolk', minuten: 120 }, 'TC0008', 27486],
    ['ico-10', 2025, { soort: 'overig:intercollegiaal-overleg', setting: 1, minuten: 5 }, 'OV0007', 3099],
    ['lang overleg', 2026, { soort: 'overig:intercollegiaal-overleg', setting: 1, minuten: 15 }, 'OV0008', 9360],
    ['niet-basispakketzorg', 2023, { soort: 'overig:niet-basispakketzorg-consult' }, 'OV0012', 12416],
  ])('%s, %i', (_id, jaar, zoek, code, tariefCents) => {
    for (const iso of [`${jaar}-01-01`, `${jaar}-12-31`]) {
      expect(nza.vind(zoek, dag(iso))).toMatchObject({ uitkomst: 'gevonden', rij: { code, tariefCents } })
      expect(demo.vind(zoek, dag(iso))).toMatchObject({ uitkomst: 'gevonden', rij: { code, fictief: false } })
    }
  })

  test('ZPM-07: the unit is 30 minutes until 2024 and 15 from then; the other codes are none on that day', () => {
    expect(nza.vind(groep(5, 30), dag('2023-12-31'))).toMatchObject({
      uitkomst: 'tariefOnbekend',
      rij: { code: 'GC0030' },
    })
    expect(nza.vind(groep(5, 30), dag('2024-01-01')).uitkomst).toBe('codeOnbekend')
    expect(nza.vind(groep(5, 15), dag('2023-12-31')).uitkomst).toBe('codeOnbekend')
    expect(nza.vindCode('GC0030', dag('2024-01-01')).uitkomst).toBe('codeOnbekend')
    expect(demo.vind(groep(4, 30), dag('2023-12-31')).uitkomst).toBe('gevonden')
    expect(demo.vind(groep(4, 15), dag('2023-12-31')).uitkomst).toBe('codeOnbekend')
    expect(demo.vind(groep(4, 15), dag('2024-01-01')).uitkomst).toBe('gevonden')
    expect(demo.vind(groep(4, 30), dag('2024-01-01')).uitkomst).toBe('codeOnbekend')
  })

  test('a code whose tariff another year prints: known without a tariff, also with the invented pack', () => {
    const reis = { soort: 'toeslag:reistijd-ggz', variant: 'tot-25' }
    for (const pack of [nza, demo]) {
      expect(pack.vind(reis, dag('2023-06-01'))).toMatchObject({ uitkomst: 'tariefOnbekend', rij: { code: 'TC0009' } })
    }
  })

  test('niet-basispakketzorg consult: OV0012 through 2025, then the newer OV0165 without a tariff (zpm.md 2.3)', () => {
    const zoek = { soort: 'overig:niet-basispakketzorg-consult' }
    expect(nza.vind(zoek, dag('2025-12-31'))).toMatchObject({ uitkomst: 'gevonden', rij: { code: 'OV0012' } })
    expect(nza.vind(zoek, dag('2026-01-01'))).toMatchObject({ uitkomst: 'tariefOnbekend', rij: { code: 'OV0165' } })
    expect(nza.vindCode('OV0165', dag('2025-12-31')).uitkomst).toBe('codeOnbekend')
  })

  test('intercollegiaal overleg exists in setting sectie II only (ZPM-10)', () => {
    for (let setting = 2; setting <= 8; setting += 1) {
      const zoek = { soort: 'overig:intercollegiaal-overleg', setting, minuten: 5 }
      expect(demo.vind(zoek, dag('2022-03-14')).uitkomst).toBe('codeOnbekend')
    }
  })

  test('a consult is found the same way as in the matrix', () => {
    const op = dag('2022-03-14')
    const zoek = { soort: 'behandeling', setting: 1, categorieIndex: GZ, minuten: 45 }
    expect(demo.vind(zoek, op)).toBe(demo.vindConsult(1, GZ, 'behandeling', 45, op))
    expect(demo.vind({ ...zoek, setting: 3 }, op)).toBe(demo.vindConsult(3, GZ, 'behandeling', 45, op))
  })
})

describe('how far an agreement may go (W:40435713: at most 10 percent above a maximum)', () => {
  const soort = (naam: 'maximum' | 'vast' | 'vrij') => {
    const rij = referentie.tariefsoort(naam, dag('2022-01-01'))
    if (rij === undefined) throw new Error(`no ${naam}`)
    return rij
  }

  test('a maximum, a fixed and a free tariff', () => {
    expect(soort('maximum')).toMatchObject({ opslag: 1000, zekerheid: 'zeker' })
    expect(soort('vast')).toMatchObject({ opslag: 0, zekerheid: 'waarschijnlijk' })
    expect(soort('vrij')).toMatchObject({ opslag: null })
    expect(referentie.tariefsoort('maximum', dag('2021-12-31'))).toBeUndefined()
  })

  test.each([
    // CO0497 in 2022: 120.99; 10 percent above is 133.089, so 133.08 is still allowed and 133.09 is not
    [12099, 'maximum', 13308],
    [10000, 'maximum', 11000],
    [9, 'maximum', 9],
    [10, 'maximum', 11],
    [12099, 'vast', 12099],
    [12099, 'vrij', null],
  ] as const)('%i cents, %s: at most %s', (tarief, naam, hoogste) => {
    expect(hoogsteTarief(cents(tarief), soort(naam))).toBe(hoogste)
  })
})
