import { type Cents, dayOf } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Afleiding } from '../consult/afleiding.ts'
import { deriveConsult } from '../consult/derive-consult.ts'
import { contact, metFictief, zorgverlener } from '../proef/basis.ts'
import { makeStam } from '../stam/make-stam.ts'
import { makeSettingkeuze } from './make-settingkeuze.ts'
import { previewWijziging, type Vergeleken } from './preview-wijziging.ts'
import { ALTIJD, dag, settingcontact } from './proef/basis.ts'
import { stamMetKeuze } from './stam-met-keuze.ts'
import { standaardregels } from './standaardregels.ts'

const gaf = (code: string, tarief: number): Afleiding => ({
  soort: 'prestatie',
  prestatie: { code, tarief: tarief as Cents } as never,
})
const niet = (code: string): Afleiding => ({
  soort: 'weigering',
  registratie: '',
  weigering: { code: code as never, params: {}, reden: null },
})
const van = (registratie: string, oud: readonly Afleiding[], nieuw: readonly Afleiding[]): Vergeleken => ({
  registratie,
  oud,
  nieuw,
})
const naamVan = (gevolg: { readonly code: string } | null) => gevolg?.code ?? '-'

describe('ZPM-03 previewWijziging: what a change would do to what was registered', () => {
  const voorbeeldVan = () =>
    previewWijziging([
      van('c1', [gaf('M', 10_000)], [niet('setting.kenmerk-onbekend')]),
      van('c2', [gaf('M', 10_000)], [gaf('O', 12_500)]),
      van('c3', [gaf('M', 10_000)], [gaf('M', 10_000)]),
      van('c4', [gaf('M', 10_000), gaf('reis', 3_000)], [gaf('O', 12_500), gaf('reis', 3_000)]),
      van('c5', [niet('eenheid.onbekend')], [gaf('P', 9_000)]),
      van('c6', [], [gaf('V', 20_000), gaf('V', 20_000)]),
    ])

  test('groups by code from and to, the largest first, with the difference in cents', () => {
    const kort = voorbeeldVan().groepen.map((groep) => [
      naamVan(groep.van),
      naamVan(groep.naar),
      groep.verschuivingen.map(({ registratie }) => registratie).join(' '),
      groep.verschil,
    ])
    expect(kort).toEqual([
      ['M', 'O', 'c2 c4', 5_000],
      ['-', 'V', 'c6 c6', 40_000],
      ['M', 'setting.kenmerk-onbekend', 'c1', -10_000],
      ['eenheid.onbekend', 'P', 'c5', 9_000],
    ])
  })

  test('counts registrations, not prestaties, and sums everything', () => {
    const voorbeeld = voorbeeldVan()
    expect([voorbeeld.gewijzigd, voorbeeld.verschil]).toEqual([5, 44_000])
  })

  test('names both sides of one registration', () => {
    expect(voorbeeldVan().groepen[0]?.verschuivingen[1]).toEqual({
      registratie: 'c4',
      oud: { soort: 'prestatie', code: 'M', tarief: 10_000 },
      nieuw: { soort: 'prestatie', code: 'O', tarief: 12_500 },
      verschil: 2_500,
    })
  })

  test('nothing at all on both sides of a list is no group', () => {
    expect(previewWijziging([])).toEqual({ gewijzigd: 0, verschil: 0, groepen: [] })
  })

  test('a prestatie and a refusal with the same code are not the same', () => {
    const { groepen } = previewWijziging([van('c1', [gaf('X', 5)], [niet('X')])])
    expect(groepen).toMatchObject([
      { van: { soort: 'prestatie', code: 'X' }, naar: { soort: 'weigering', code: 'X' }, verschil: -5 },
    ])
  })

  test('the same code with another tariff is a change', () => {
    const { groepen } = previewWijziging([van('c1', [gaf('M', 1)], [gaf('M', 2)])])
    expect(groepen).toMatchObject([{ van: { code: 'M' }, naar: { code: 'M' }, verschil: 1 }])
  })
})

test('property: the total is the sum of what both sides are worth, and what is the same on both sides never shows', () => {
  const kant = fc.array(
    fc.oneof(
      fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 1, max: 3 })).map(([code, n]) => gaf(code, n)),
      fc.constant(niet('x')),
    ),
    { maxLength: 4 },
  )
  const waarde = (lijst: readonly Afleiding[]) =>
    lijst.reduce((som, een) => som + (een.soort === 'prestatie' ? een.prestatie.tarief : 0), 0)
  fc.assert(
    fc.property(fc.array(fc.tuple(kant, kant), { maxLength: 5 }), (paren) => {
      const alle = paren.map(([oud, nieuw], plaats) => van(`r${plaats}`, oud, nieuw))
      const voorbeeld = previewWijziging(alle)
      expect(voorbeeld.verschil).toBe(alle.reduce((som, { oud, nieuw }) => som + waarde(nieuw) - waarde(oud), 0))
      expect(previewWijziging(alle.map((een) => ({ ...een, nieuw: een.oud }))).groepen).toEqual([])
      const leden = voorbeeld.groepen.flatMap(({ verschuivingen }) =>
        verschuivingen.map(({ registratie }) => registratie),
      )
      expect(new Set(leden).size).toBe(voorbeeld.gewijzigd)
    }),
  )
})

test('ZPM-03 with the derivation of consults: a FACT-team divided as multi goes to the code of outreachend', () => {
  const eigen = makeStam({
    eenheden: [
      {
        id: 'wijk',
        naam: 'Wijkteam',
        settings: [{ setting: 'multi', geldig: ALTIJD, besloten: dayOf(2021, 12, 1), reden: 'wijkteam' }],
      },
    ],
    zorgverleners: [zorgverlener('gz', 'Gezondheidszorgpsycholoog')],
    planningIsRealisatie: [],
  })
  const derive = (lijst: ReturnType<typeof standaardregels>) =>
    deriveConsult(
      contact({ id: 'r1', datum: dag(0), eenheid: 'wijk' }),
      stamMetKeuze(eigen, makeSettingkeuze(lijst, eigen), (eenheid, datum) =>
        settingcontact({ teamsoort: 'fact', eenheid, datum }),
      ),
      metFictief,
    )
  const [oud, nieuw] = [derive([]), derive(standaardregels(ALTIJD, dayOf(2022, 1, 1)))]
  const { groepen } = previewWijziging([van('r1', [oud], [nieuw])])
  // the fictional pack has another made-up code for each setting
  expect(groepen).toMatchObject([
    { van: { soort: 'prestatie' }, naar: { soort: 'prestatie' }, verschuivingen: [{ registratie: 'r1' }] },
  ])
  expect(
    [oud, nieuw].map((een) => een.soort === 'prestatie' && 'setting' in een.prestatie && een.prestatie.setting),
  ).toEqual(['multi', 'outreachend'])
})
