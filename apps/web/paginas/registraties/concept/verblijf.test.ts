import { expect, test } from 'vitest'
import { LEGE_STANDAARD } from './gedeeld.ts'
import {
  lopendVerlof,
  metAndereZorg,
  metOntslag,
  metOpname,
  metVerlof,
  metZorg,
  nieuwVerblijf,
  type Verblijfconcept,
  zonderZorg,
} from './verblijf.ts'

const nieuw = nieuwVerblijf({ ...LEGE_STANDAARD, datum: '2023-03-10' })
const dagen = ({ zorg }: Verblijfconcept) => zorg.map(({ van, tot }) => [van, tot])

test('ZPM-11: care begins with the admission and moves with it', () => {
  expect(dagen(nieuw)).toEqual([['2023-03-10', null]])
  expect(dagen(metOpname(nieuw, '2023-03-12'))).toEqual([['2023-03-12', null]])
})

test('other care from a day ends the care before it the day before, over a month end too', () => {
  const twee = metZorg(metAndereZorg(nieuw, null), 1, { van: '2023-04-01', verzorgingsgraad: 'D' })
  expect(dagen(twee)).toEqual([
    ['2023-03-10', '2023-03-31'],
    ['2023-04-01', null],
  ])
  expect(dagen(metZorg(twee, 1, { van: '2023-03-15' }))[0]).toEqual(['2023-03-10', '2023-03-14'])
  expect(dagen(zonderZorg(twee, 1))).toEqual([['2023-03-10', null]])
  expect(dagen(zonderZorg(metAndereZorg(twee, '2023-04-10'), 1))).toEqual([
    ['2023-03-10', '2023-04-09'],
    ['2023-04-10', null],
  ])
})

test('one action leaves on leave, the same action comes back; discharge ends leave that runs', () => {
  const weg = metVerlof(nieuw, '2023-03-12', '17:00')
  expect(lopendVerlof(weg)).toMatchObject({ vanDag: '2023-03-12', vanTijd: '17:00' })
  const terug = metVerlof(weg, '2023-03-13', '10:00')
  expect(lopendVerlof(terug)).toBeNull()
  expect(terug.afwezig).toEqual([{ vanDag: '2023-03-12', vanTijd: '17:00', totDag: '2023-03-13', totTijd: '10:00' }])
  expect(metOntslag(weg, '2023-03-14', null)).toMatchObject({
    ontslagDag: '2023-03-14',
    afwezig: [{ totDag: '2023-03-14' }],
  })
})
