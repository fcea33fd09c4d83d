import { cents } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { dag } from '../proef-dag.ts'
import { loadReferentie } from './load-referentie.ts'

const referentie = loadReferentie()
const nza = referentie.prestaties({ packs: ['nza'] })
const GZ = 6
const PT = 7
const KP = 3
const DUREN = [5, 15, 30, 45, 60, 75, 90, 120]

describe('zpm-cases.json, prijs-* (printed code and tariff)', () => {
  test.each([
    ['prijs-2022-CO0497', GZ, 'behandeling', 45, 2022, 'CO0497', 12099],
    ['prijs-2023-CO0497', GZ, 'behandeling', 45, 2023, 'CO0497', 12840],
    ['prijs-2024-CO0497', GZ, 'behandeling', 45, 2024, 'CO0497', 13589],
    ['prijs-2024-CO0440', PT, 'diagnostiek', 45, 2024, 'CO0440', 18307],
    ['prijs-2024-CO0635', PT, 'behandeling', 60, 2024, 'CO0635', 18680],
    ['prijs-2026-CO0505', PT, 'behandeling', 45, 2026, 'CO0505', 17285],
    ['prijs-2024-CO0408', KP, 'diagnostiek', 45, 2024, 'CO0408', 21244],
    ['prijs-2024-CO0603', KP, 'behandeling', 60, 2024, 'CO0603', 21200],
  ] as const)('%s (ZPM-19)', (_id, categorie, soort, minuten, jaar, code, tariefCents) => {
    for (const iso of [`${jaar}-01-01`, `${jaar}-12-31`]) {
      expect(nza.vindConsult(1, categorie, soort, minuten, dag(iso))).toMatchObject({
        uitkomst: 'gevonden',
        rij: { code, tariefCents, codeHerkomst: 'gedrukt', fictief: false },
      })
    }
  })

  test('factuurregel-laurier: the name of CO0497', () => {
    expect(nza.vindCode('CO0497', dag('2024-05-01')).rij?.naam).toBe(
      'Ambulant – kwaliteitsstatuut sectie II Gezondheidszorgpsycholoog (Wet Big artikel 3) Behandeling 45 minuten',
    )
  })

  test.each([
    ['groep-2025-7', 'GC0118', 2025, 1036],
    ['reis-15+15', 'TC0010', 2024, 8963],
    ['reis-25', 'TC0010', 2025, 9385],
    ['ico-10', 'OV0007', 2025, 3099],
  ])('%s: the tariff behind the case', (_id, code, jaar, tariefCents) => {
    expect(nza.vindCode(code, dag(`${jaar}-07-01`))).toMatchObject({ uitkomst: 'gevonden', rij: { tariefCents } })
  })
})

describe('zpm.md 1.2, whole rows of the table in cents; null where it has a gap', () => {
  test.each([
    [GZ, 2022, 'diagnostiek', [3556, 6131, 10178, 14231, 16337, 19903, 24407, 35155]],
    [GZ, 2022, 'behandeling', [2791, 4989, 8516, 12099, 14371, 17688, 21611, 31773]],
    [GZ, 2023, 'diagnostiek', [3787, 6519, 10804, 15107, 17340, 21034, 25901, 37308]],
    [GZ, 2023, 'behandeling', [2968, 5299, 9036, 12840, 15250, 18796, 22930, 33714]],
    [GZ, 2024, 'diagnostiek', [null, null, 11420, 15970, 18344, 22348, 27401, 38013]],
    [GZ, 2024, 'behandeling', [null, null, null, 13589, 16146, 19872, 24276, 34641]],
    [GZ, 2025, 'diagnostiek', [null, null, null, null, 19088, 23271, 28528, 39559]],
    [GZ, 2025, 'behandeling', [null, null, null, null, 16894, 20796, 25406, 36179]],
    [PT, 2022, 'diagnostiek', [null, null, null, 16276, 18762, null, 28084, null]],
    [PT, 2022, 'behandeling', [null, null, null, 13938, 16613, null, 25018, null]],
    [PT, 2024, 'diagnostiek', [4293, 7541, 12932, 18307, 21106, 25787, 31590, 44015]],
    [PT, 2024, 'behandeling', [3453, 6265, 10937, 15672, 18680, 23038, 28127, 40266]],
  ] as const)('category %i, %i, %s', (categorie, jaar, soort, verwacht) => {
    const gevonden = DUREN.map((minuten) => nza.vindConsult(1, categorie, soort, minuten, dag(`${jaar}-06-15`)))
    expect(gevonden.map((antwoord) => antwoord.rij?.tariefCents)).toEqual(verwacht)
    const uitkomsten = verwacht.map((tarief) => (tarief === null ? 'tariefOnbekend' : 'gevonden'))
    expect(gevonden.map((antwoord) => antwoord.uitkomst)).toEqual(uitkomsten)
  })

  test('a tariff whose code is printed elsewhere is used with a note; one whose code nobody prints is not', () => {
    expect(nza.vindConsult(1, PT, 'diagnostiek', 45, dag('2022-06-15')).rij).toMatchObject({
      code: 'CO0440',
      codeHerkomst: 'afgeleid',
      zekerheid: 'waarschijnlijk',
      opmerking: expect.stringContaining('wel elders'),
    })
    // KP 75 minutes: 279.57 in 2023, but its code by the scheme is printed nowhere
    expect(nza.vindConsult(1, KP, 'diagnostiek', 75, dag('2023-06-15')).uitkomst).toBe('codeOnbekend')
  })

  test('psychiater, sectie II: tariffs are known, how they are coded is not', () => {
    expect(nza.vindConsult(1, 2, 'behandeling', 45, dag('2023-06-15')).uitkomst).toBe('codeOnbekend')
  })
})

describe('OV0007 and OV0008 have two values for 2022 (zpm.md 2.3)', () => {
  test.each([
    ['OV0007', 2207, 2218],
    ['OV0008', 6729, 6762],
  ])('%s: as known before 2022 and as known now', (code, eerder, nu) => {
    const toen = referentie.prestaties({ packs: ['nza'], bekendOp: dag('2021-12-31') })
    expect(toen.vindCode(code, dag('2022-03-01'))).toMatchObject({
      uitkomst: 'gevonden',
      rij: { tariefCents: eerder, uitgave: { uitgave: '2021-11' } },
    })
    expect(nza.vindCode(code, dag('2022-03-01'))).toMatchObject({
      uitkomst: 'gevonden',
      rij: { tariefCents: nu, uitgave: { uitgave: '2022-01' } },
    })
    expect(
      referentie.versies().filter((v) => v.onderwerp === 'prestaties' && v.geldigVanaf === dag('2022-01-01')),
    ).toHaveLength(3)
  })
})

test('settings other than sectie II have no printed code; the invented pack answers and says so', () => {
  const demo = referentie.prestaties({ packs: ['nza', 'fictief'] })
  for (let setting = 2; setting <= 8; setting += 1) {
    expect(nza.vindConsult(setting, GZ, 'behandeling', 45, dag('2022-03-01')).uitkomst).toBe('codeOnbekend')
    const antwoord = demo.vindConsult(setting, GZ, 'behandeling', 45, dag('2022-03-01'))
    expect(antwoord).toMatchObject({ uitkomst: 'gevonden', rij: { fictief: true, codeHerkomst: 'verzonnen' } })
    expect(antwoord.rij?.code).toMatch(/^FI\d{4}$/)
    expect(antwoord.rij?.tariefCents ?? cents(0)).toBeGreaterThan(0)
  }
  expect(demo.vindConsult(1, GZ, 'behandeling', 45, dag('2022-03-01'))).toMatchObject({
    rij: { code: 'CO0497', fictief: false },
  })
})
