import { dayOf } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { nza, praktijk, zorgverlener } from '../proef/basis.ts'
import { makeStam } from '../stam/make-stam.ts'
import type { Tarieven } from '../tarieven/tarieven.ts'
import { told } from './proef/told.ts'
import { findBeroep } from './uitvoerder.ts'
import { describeZoek, findRow } from './vind-rij.ts'

const AAN = { id: 'r1', datum: dayOf(2022, 3, 14) }
const stam = makeStam({
  ...praktijk,
  zorgverleners: [
    ...praktijk.zorgverleners,
    zorgverlener('sec', 'secretaresse'),
    zorgverlener('weg', 'Psychotherapeut', { van: dayOf(2020, 1, 1), tot: dayOf(2021, 12, 31) }),
    zorgverlener('twee', 'Psychotherapeut'),
    zorgverlener('twee', 'Gezondheidszorgpsycholoog'),
  ],
})

describe('ZPM-04: the profession of who delivered it', () => {
  test('a profession on the list comes with its category (zpm.md §1: GZ is category 6)', () => {
    expect(findBeroep(AAN, 'gz', stam, nza)).toMatchObject({
      soort: 'beroep',
      beroep: { beroep: 'Gezondheidszorgpsycholoog', categorieIndex: 6 },
    })
  })

  test.each([
    ['niemand', 'zorgverlener.onbekend', {}],
    ['weg', 'zorgverlener.zonder-beroep', {}],
    ['twee', 'zorgverlener.meer-beroepen', {}],
    ['sec', 'beroep.niet-op-lijst', { beroep: 'secretaresse' }],
  ] as const)('%s is refused: %s', (wie, code, params) => {
    const uit = findBeroep(AAN, wie, stam, nza)
    if (uit.soort === 'beroep') throw new Error('found')
    expect(told([uit])).toMatchObject([
      { registratie: 'r1', weigering: { code, params: { zorgverlener: wie, datum: '2022-03-14', ...params } } },
    ])
  })
})

describe('ZPM-19: the row of the list of prestaties', () => {
  const zoek = { soort: 'groepsconsult', minuten: 30, groepsgrootte: 5, categorieIndex: 6 } as const
  const reden = { nl: 'Installeer de lijst.', en: 'Install the list.' }

  test('reads with its features in the order of their names', () => {
    expect(describeZoek(zoek)).toBe('groepsconsult categorieIndex=6 groepsgrootte=5 minuten=30')
    expect(describeZoek({ soort: 'overig:rtms' })).toBe('overig:rtms')
  })

  test('a code without a tariff is named; without a row no code is made up', () => {
    const gevonden = nza.vind({ soort: 'toeslag:reistijd-ggz', variant: 'tot-25' }, AAN.datum)
    if (gevonden.uitkomst !== 'gevonden') throw new Error('no row')
    const geef = (vind: ReturnType<Tarieven['vind']>) => {
      const uit = findRow({ vind: () => vind }, AAN, zoek)
      return uit.soort === 'weigering' ? uit.weigering : uit
    }
    const prestatie = 'groepsconsult categorieIndex=6 groepsgrootte=5 minuten=30'
    expect(geef(gevonden)).toEqual({ soort: 'rij', rij: gevonden.rij })
    // TC0009 is travel under 25 minutes in ggz (zpm.md §2.2)
    expect(geef({ uitkomst: 'tariefOnbekend', rij: gevonden.rij, reden })).toEqual({
      code: 'tarief.onbekend',
      params: { datum: '2022-03-14', prestatie, code: 'TC0009' },
      reden,
    })
    expect(geef({ uitkomst: 'codeOnbekend', rij: null, reden })).toMatchObject({
      code: 'prestatie.code-onbekend',
      params: { prestatie, code: '' },
    })
    expect(geef({ uitkomst: 'afwezig', rij: null, reden })).toMatchObject({ code: 'prestatie.bestaat-niet' })
    expect(geef({ uitkomst: 'geenUitgave', rij: null, reden })).toMatchObject({ code: 'prestatielijst.ontbreekt' })
  })
})
