import { expect, test } from 'vitest'
import { filterVan, leesZoek } from './zoek.ts'

test('the rejected lines are shown first, when there are any', () => {
  expect(filterVan({}, 3)).toEqual({ uitkomst: 'afgekeurd' })
  expect(filterVan({}, 0)).toEqual({})
  expect(filterVan({ toon: 'alles' }, 3)).toEqual({})
  expect(filterVan({ toon: 'toegekend', regelcode: 'r@1' }, 3)).toEqual({ uitkomst: 'toegekend', regelcode: 'r@1' })
})

test('an address that does not fit is left out', () => {
  expect(leesZoek({ toon: 'afgekeurd', regelcode: 'r@1' })).toEqual({ toon: 'afgekeurd', regelcode: 'r@1' })
  expect(leesZoek({ toon: 'iets', regelcode: 5 })).toEqual({})
})
