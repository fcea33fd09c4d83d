import { expect, test } from 'vitest'
import { isShown } from './status.ts'
import { leesZoek } from './zoek.ts'

test('open is what money still has to come for: also an invoice that was paid in part', () => {
  expect(isShown({ status: 'open', betaler: '9011' }, 'open')).toBe(true)
  expect(isShown({ status: 'deels betaald', betaler: null }, 'open')).toBe(true)
  expect(isShown({ status: 'te veel betaald', betaler: '9011' }, 'open')).toBe(false)
  expect(isShown({ status: 'niets toegekend', betaler: '9011' }, 'open')).toBe(false)
  expect(isShown({ status: 'ingetrokken', betaler: null }, 'open')).toBe(false)
})

test('an invoice to a person is one without a payer', () => {
  expect(isShown({ status: 'betaald', betaler: null }, 'particulier')).toBe(true)
  expect(isShown({ status: 'betaald', betaler: '9011' }, 'particulier')).toBe(false)
})

test('an address with anything else in it opens the first sheet', () => {
  expect(leesZoek({ blad: 'x', toon: 'y', maand: '2023-13', open: 7 })).toEqual({})
  expect(leesZoek({ blad: 'wachtrij', toon: 'open', maand: '2023-03', open: '06000000/202303-0001' })).toEqual({
    blad: 'wachtrij',
    toon: 'open',
    maand: '2023-03',
    open: '06000000/202303-0001',
  })
})
