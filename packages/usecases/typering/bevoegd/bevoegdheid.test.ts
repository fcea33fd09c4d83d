import { expect, it } from 'vitest'
import { dag, periode } from '../../stam/proef/documenten.ts'
import { type Bevoegdheid, bevoegdOp } from './bevoegdheid.ts'

const wie = { id: 'Z1', beroepen: [{ beroep: 'Verpleegkundige', geldig: periode('2022-01-01') }] }
const besluit = (
  voor: Bevoegdheid['voor'],
  zorgsoorten: Bevoegdheid['zorgsoorten'],
  geldig = periode('2022-01-01'),
): Bevoegdheid => ({
  id: JSON.stringify(voor),
  voor,
  zorgsoorten,
  geldig,
  reden: 'x',
})
const beroep = { soort: 'beroep', beroep: 'Verpleegkundige' } as const
const zelf = { soort: 'zorgverlener', zorgverlener: 'Z1' } as const
const DAG = dag('2023-03-01')

it('ZPM-25: what was decided on a person goes before the profession, on its days; without a decision nobody knows', () => {
  expect(bevoegdOp([], wie, DAG)).toBeNull()
  expect(bevoegdOp([besluit(beroep, ['behandeling'])], wie, DAG)).toEqual(['behandeling'])
  expect(bevoegdOp([besluit(zelf, ['diagnostiek']), besluit(beroep, ['behandeling'])], wie, DAG)).toEqual([
    'diagnostiek',
  ])
  expect(bevoegdOp([besluit(zelf, [], periode('2023-03-02')), besluit(beroep, ['behandeling'])], wie, DAG)).toEqual([
    'behandeling',
  ])
  expect(bevoegdOp([besluit({ soort: 'beroep', beroep: 'Psychiater' }, ['behandeling'])], wie, DAG)).toBeNull()
  expect(bevoegdOp([besluit(beroep, ['behandeling']), besluit(beroep, [])], wie, DAG)).toEqual([])
})
