import { expect, test } from 'vitest'
import type { Dagbeeld, Dagregel } from '../api.ts'
import { leesZoek } from '../zoek.ts'
import { dagrijenVan, volgendeGeplande } from './dagrijen.ts'
import { eindVan, minutenVan, tijdVan } from './tijd.ts'
import { typMinuten } from './typ-minuten.ts'

const regel = (id: string, begintijd: string, status: Dagregel['afspraak']['status'] = 'gepland'): Dagregel =>
  ({ afspraak: { id, begintijd, status } }) as Dagregel

const dag = (deel: Partial<Dagbeeld>): Pick<Dagbeeld, 'regels' | 'vakken' | 'spoedvakken'> => ({
  regels: [],
  vakken: [],
  spoedvakken: [],
  ...deel,
})

test('ZPM-22: a day shows its appointments and the room that is left, in order of time', () => {
  const rijen = dagrijenVan(
    dag({
      regels: [regel('a', '09:00'), regel('b', '11:00')],
      vakken: [
        { van: '08:30', tot: '09:00' },
        { van: '09:45', tot: '11:00' },
        { van: '12:00', tot: '12:10' },
      ],
    }),
  )
  expect(rijen.map(({ sleutel }) => sleutel)).toEqual(['vrij 08:30', 'a', 'vrij 09:45', 'b'])
  expect(rijen[2]).toMatchObject({ minuten: 75, spoed: false })
})

test('ZPM-22: when the rest is kept free, the gaps are for urgent calls', () => {
  const rijen = dagrijenVan(dag({ spoedvakken: [{ van: '16:00', tot: '17:00' }] }))
  expect(rijen).toEqual([
    { soort: 'vrij', sleutel: 'vrij 16:00', van: '16:00', tot: '17:00', minuten: 60, spoed: true },
  ])
})

test('after a confirmation the next planned appointment is chosen, also one that was skipped', () => {
  const rijen = dagrijenVan(
    dag({ regels: [regel('a', '09:00'), regel('b', '10:00', 'gerealiseerd'), regel('c', '11:00')] }),
  )
  expect(volgendeGeplande(rijen, 'a')).toBe('c')
  expect(volgendeGeplande(rijen, 'c')).toBe('a')
  expect(volgendeGeplande(dagrijenVan(dag({ regels: [regel('a', '09:00')] })), 'a')).toBeNull()
})

test('figures, plus, minus and Backspace change the minutes', () => {
  expect(typMinuten('5', null, 45)).toEqual({ getypt: '5', minuten: 5 })
  expect(typMinuten('0', '5', 5)).toEqual({ getypt: '50', minuten: 50 })
  expect(typMinuten('9', '150', 150)).toEqual({ getypt: '150', minuten: 150 })
  expect(typMinuten('+', null, 45)).toEqual({ getypt: null, minuten: 50 })
  expect(typMinuten('-', null, 3)).toEqual({ getypt: null, minuten: 0 })
  expect(typMinuten('Backspace', '50', 50)).toEqual({ getypt: '5', minuten: 5 })
  expect(typMinuten('Backspace', '5', 5)).toEqual({ getypt: null, minuten: null })
  expect(typMinuten('q', null, 45)).toBeUndefined()
})

test('times add up, past midnight too', () => {
  expect(minutenVan('09:30')).toBe(570)
  expect(eindVan('23:30', 45)).toBe('00:15')
  expect(tijdVan(-15)).toBe('23:45')
})

test('an address gives day, professional and appointment; what does not fit is left out', () => {
  expect(leesZoek({ dag: '2023-04-05', zorgverlener: 'zv-01 Jansen', afspraak: 12 })).toEqual({
    dag: '2023-04-05',
    zorgverlener: 'zv-01 Jansen',
    afspraak: '12',
  })
  expect(leesZoek({ dag: '5 april', zorgverlener: '', afspraak: {} })).toEqual({})
})
