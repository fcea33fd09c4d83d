import { formatDay } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { loadReferentie } from '../load.ts'
import { dag } from '../proef-dag.ts'
import type { VormNaam } from '../vormen/vormen.ts'
import { shippedRows } from './veldgrenzen.ts'

const referentie = loadReferentie()

/** What the files of a subject hold on a day, read from the disk. */
const opSchijf = (vorm: VormNaam, op: number): number =>
  referentie.uitgaven
    .filter(({ vorm: welke, kop }) => welke === vorm && kop.geldigVanaf <= op && (kop.geldigTot ?? Infinity) > op)
    .reduce((som, { rijen }) => som + rijen.length, 0)

describe('limits that rooms import', () => {
  test.each(['grenzen', 'verblijfsgraden', 'overigesoorten'] as const)('every shipped file of %s is there', (vorm) => {
    const dagen = referentie.uitgaven.filter((een) => een.vorm === vorm).map(({ kop }) => kop.geldigVanaf)
    expect(dagen.length).toBeGreaterThan(0)
    const ingelezen = new Set(shippedRows(vorm).map(({ van }) => van))
    for (const geldigVanaf of dagen) expect(ingelezen, formatDay(geldigVanaf)).toContain(geldigVanaf)
    expect(opSchijf(vorm, dag('2022-01-01'))).toBe(
      shippedRows(vorm).filter(({ van }) => van === dag('2022-01-01')).length,
    )
  })

  test('ZPM-07: the later unit of a group lies over the earlier one, and its remainder is unknown', () => {
    const op = (id: string) => shippedRows('grenzen').filter((rij) => rij.id === id)
    expect(op('groep-eenheid').map(({ van, totDag, aantal }) => [van, totDag, aantal])).toEqual([
      [dag('2022-01-01'), dag('2024-01-01'), 30],
      [dag('2024-01-01'), null, 15],
    ])
    expect(op('groep-rest').map(({ aantal, zekerheid }) => [aantal, zekerheid])).toEqual([
      [15, 'zeker'],
      [null, 'waarschijnlijk'],
    ])
  })

  test('a kind that ended is there until its day', () => {
    const transitie = shippedRows('overigesoorten').filter(({ soort }) => soort === 'transitie')
    expect(transitie.map(({ van, totDag }) => [van, totDag])).toEqual([[dag('2022-01-01'), dag('2024-01-01')]])
  })
})

// Handreiking (six weeks, 12 hours); zpm.md §3 and §3.2 for the norms and the yearly typing
test.each([
  ['zpm-regie', { vorm: 'dagenNa', dagen: 42, zekerheid: 'zeker' }],
  ['zpm-regie-consulten', { vorm: 'hoogstens', aantal: 4, eenheid: 'consulten', zekerheid: 'waarschijnlijk' }],
  ['zpm-euthanasie', { vorm: 'hoogstens', aantal: 12 * 60, eenheid: 'minuten', zekerheid: 'zeker' }],
  ['zpm-verwijzing', { vorm: 'maandenNa', maanden: 9, zekerheid: 'zeker' }],
  ['zpm-verblijf-consult', { vorm: 'dagenNa', dagen: 30, zekerheid: 'zeker' }],
  ['zpm-typering-herhalen', { vorm: 'maandenNa', maanden: 12, zekerheid: 'zeker' }],
])('ZPM-30 to ZPM-33: the limit %s as the sources print it', (id, verwacht) => {
  expect(referentie.termijn(id, dag('2022-01-01'))).toMatchObject(verwacht)
  expect(referentie.termijn(id, dag('2021-12-31'))).toBeUndefined()
})

test('ZPM-31: nobody published the maximum of diagnostics, so it is not there', () => {
  expect(referentie.termijn('zpm-diagnostiek-onverzekerd', dag('2023-01-01'))).toBeUndefined()
})

test('the terms of DJI are still there', () => {
  expect(referentie.termijn('fz-indienen', dag('2022-01-01'))).toMatchObject({ dag: 18 })
})
