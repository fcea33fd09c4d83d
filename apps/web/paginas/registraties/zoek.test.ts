import { expect, test } from 'vitest'
import { leesKeuze, leesZoek, schrijfKeuze } from './zoek.ts'

test('an address gives the filters of the list; what does not fit is left out', () => {
  expect(
    leesZoek({
      maand: '2023-03',
      uitkomst: 'weigering',
      soort: 'verblijf',
      weigering: 'te-kort',
      patient: 'p1',
      open: 'r1',
    }),
  ).toEqual({
    maand: '2023-03',
    uitkomst: 'weigering',
    soort: 'verblijf',
    weigering: 'te-kort',
    patient: 'p1',
    open: 'r1',
  })
  expect(
    leesZoek({
      maand: '2023-13',
      uitkomst: 'anders',
      soort: 'x',
      weigering: [],
      patient: '',
      open: { a: 1 },
      extra: 'x',
    }),
  ).toEqual({})
})

test('an id that reads as a number stays a text', () => {
  expect(leesZoek({ open: 12 })).toEqual({ open: '12' })
})

test('a choice keeps its name in the address, so that the filter can be read', () => {
  const keuze = { sleutel: 'z1', naam: 'Demostra-32, O. de' }
  expect(leesKeuze(schrijfKeuze(keuze))).toEqual(keuze)
  expect(leesKeuze('z1')).toEqual({ sleutel: 'z1', naam: 'z1' })
  expect(leesKeuze(undefined)).toBeNull()
  expect(schrijfKeuze(null)).toBeUndefined()
})
