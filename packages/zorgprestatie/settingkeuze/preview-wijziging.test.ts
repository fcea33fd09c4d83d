import { type Cents, cents, dayOf } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { deriveConsult } from '../consult/derive-consult.ts'
import { contact, metFictief, zorgverlener } from '../proef/basis.ts'
import { makeStam } from '../stam/make-stam.ts'
import { makeSettingkeuze } from './make-settingkeuze.ts'
import { previewWijziging } from './preview-wijziging.ts'
import { ALTIJD, dag, regel, settingcontact, stam } from './proef/basis.ts'
import type { Settingcontact } from './settingcontact.ts'
import { stamMetKeuze } from './stam-met-keuze.ts'
import { standaardregels } from './standaardregels.ts'

const TARIEF: Record<string, number> = { multi: 10_000, outreachend: 12_500, mono: 9_000 }

/** A stand-in derivation: a tariff per setting, and none for the forensic ones. */
const derive = (een: Settingcontact, setting: string) => {
  const tarief = TARIEF[setting]
  if (tarief === undefined) {
    const weigering = { code: 'tarief.onbekend', params: {}, reden: null } as const
    return { soort: 'weigering', registratie: een.id, weigering } as const
  }
  const prestatie = { code: `X-${setting}`, tarief: tarief as Cents }
  return { soort: 'prestatie', prestatie: prestatie as never } as const
}

const leeg = makeSettingkeuze([], stam)
const nieuw = makeSettingkeuze(
  [
    regel('noord', { team: ['noord'] }, { dan: 'outreachend' }),
    regel('fz', { stroom: ['fz'] }, { dan: 'fz-niet-klinisch' }),
    regel('nergens', { eenheid: ['nergens'] }, { dan: 'mono' }),
    regel('zelfde', { team: ['zuid'] }, { dan: 'multi' }),
  ],
  stam,
)

describe('ZPM-03 previewWijziging: what a change would do to contacts that were had', () => {
  const contacten = [
    settingcontact({ id: 'c1', stroom: 'fz' }),
    settingcontact({ id: 'c2', team: 'noord' }),
    settingcontact({ id: 'c3' }),
    settingcontact({ id: 'c4', team: 'noord' }),
    settingcontact({ id: 'c5', eenheid: 'nergens' }),
    settingcontact({ id: 'c6', team: 'zuid' }),
  ]
  const voorbeeld = previewWijziging(contacten, leeg, nieuw, derive)

  test('counts what it looked at and what changes; another rule with the same setting is no change', () => {
    expect([voorbeeld.bekeken, voorbeeld.gewijzigd]).toEqual([6, 4])
  })

  test('groups by from and to, largest first, with code, tariff and difference in cents', () => {
    expect(voorbeeld.groepen.map(({ van, naar, contacten: lijst }) => [van, naar, lijst.length])).toEqual([
      ['multi', 'outreachend', 2],
      ['multi', 'fz-niet-klinisch', 1],
      ['eenheid.onbekend', 'mono', 1],
    ])
    expect(voorbeeld.groepen[0]).toMatchObject({ verschil: 5_000, zonderVerschil: 0 })
    expect(voorbeeld.groepen[0]?.contacten[1]).toEqual({
      contact: 'c4',
      oud: { soort: 'prestatie', code: 'X-multi', tarief: cents(10_000) },
      nieuw: { soort: 'prestatie', code: 'X-outreachend', tarief: cents(12_500) },
      verschil: 2_500,
    })
  })

  test('where one side gives no prestatie, the difference is unknown and counted as such', () => {
    expect(voorbeeld.groepen[1]).toMatchObject({ verschil: 0, zonderVerschil: 1 })
    expect(voorbeeld.groepen[1]?.contacten[0]).toMatchObject({
      nieuw: { soort: 'weigering', code: 'tarief.onbekend' },
      verschil: null,
    })
    expect(voorbeeld.groepen[2]?.contacten[0]).toMatchObject({
      oud: { soort: 'weigering', code: 'eenheid.onbekend' },
      nieuw: { soort: 'prestatie' },
      verschil: null,
    })
  })

  test('the same list changes nothing', () => {
    expect(previewWijziging(contacten, nieuw, nieuw, derive)).toEqual({ bekeken: 6, gewijzigd: 0, groepen: [] })
  })

  test('no contacts, no groups', () => {
    expect(previewWijziging([], leeg, nieuw, derive)).toEqual({ bekeken: 0, gewijzigd: 0, groepen: [] })
  })
})

test('with the derivation of consults: a FACT-team that was divided as multi goes to the code of outreachend', () => {
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
  const oud = makeSettingkeuze([], eigen)
  const nu = makeSettingkeuze(standaardregels(ALTIJD, dayOf(2022, 1, 1)), eigen)
  const een = settingcontact({ teamsoort: 'fact', datum: dag(0) })
  const { groepen } = previewWijziging([een], oud, nu, (wat, setting) => {
    const besluit = { setting, geldig: ALTIJD, besloten: dayOf(2022, 1, 1), reden: '' }
    return deriveConsult(
      contact({ id: wat.id, datum: wat.datum, eenheid: 'wijk' }),
      stamMetKeuze(eigen, besluit),
      metFictief,
    )
  })
  expect(groepen).toMatchObject([{ van: 'multi', naar: 'outreachend', contacten: [{ contact: 'r1' }] }])
  const [verschuiving] = groepen[0]?.contacten ?? []
  // the fictional pack has another made-up code for each setting
  expect(verschuiving?.oud).toMatchObject({ soort: 'prestatie' })
  expect(verschuiving?.nieuw).toMatchObject({ soort: 'prestatie' })
  expect(verschuiving?.oud.code).not.toBe(verschuiving?.nieuw.code)
})
