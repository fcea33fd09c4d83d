import { describe, expect, test } from 'vitest'
import { dag } from './proef/geldig.ts'
import { cutVerblijf } from './verblijfspauze.ts'

const verblijf = (ontslag: string | null, consulten: readonly string[]) => ({
  id: 'v1',
  opname: dag('2022-03-01'),
  ontslag: ontslag === null ? null : dag(ontslag),
  dagen: [],
  behandelconsulten: consulten.map(dag),
})

describe('ZPM-11: a stay is cut at its behandelconsulten', () => {
  test('without one: from admission to discharge, or still open', () => {
    expect(cutVerblijf(verblijf('2022-03-05', []))).toEqual([
      { verblijf: 'v1', van: dag('2022-03-01'), tot: dag('2022-03-05') },
    ])
    expect(cutVerblijf(verblijf(null, []))).toEqual([{ verblijf: 'v1', van: dag('2022-03-01'), tot: null }])
  })

  test('in order, each day once, nothing outside the stay', () => {
    const dagen = ['2022-03-20', '2022-03-10', '2022-03-10', '2022-03-01', '2022-02-01', '2022-03-25', '2022-04-01']
    expect(cutVerblijf(verblijf('2022-03-25', dagen)).map(({ van, tot }) => [van, tot])).toEqual([
      [dag('2022-03-01'), dag('2022-03-10')],
      [dag('2022-03-10'), dag('2022-03-20')],
      [dag('2022-03-20'), dag('2022-03-25')],
    ])
  })
})
