import { expect, it } from 'vitest'
import type { Punt, Voorbeeld } from './api.ts'
import { groepeerPunten } from './groepeer-punten.ts'
import { telVoorbeeld } from './tel-voorbeeld.ts'
import { leesZoek } from './zoek.ts'

const punt = (code: string, ernst: Punt['ernst']): Punt => ({
  ...{ code, ernst, bestand: null, regel: null, referentie: null },
  ...{ wat: { nl: code, en: code }, doe: { nl: '', en: '' } },
})

it('tells points of one kind once, what was not taken over first', () => {
  const groepen = groepeerPunten([
    punt('a', 'ter informatie'),
    punt('b', 'controleren'),
    punt('c', 'niet overgenomen'),
    punt('b', 'controleren'),
  ])
  expect(groepen.map(({ code, punten }) => [code, punten.length])).toEqual([
    ['c', 1],
    ['b', 2],
    ['a', 1],
  ])
})

it('adds up over payers: a refused line counts with the rejected ones', () => {
  const betaler = (standen: Voorbeeld['betalers'][number]['standen'], toegekend: number) => ({
    ...{ betaler: '9992', declaraties: 2, nieuw: 1, standen, toegekend },
  })
  const voorbeeld: Voorbeeld = {
    ...{ bestanden: [], registers: [], verschillen: [], correcties: [], belemmeringen: [], reedsOvergenomen: false },
    betalers: [
      betaler([{ stand: 'toegekend', aantal: 3, bedrag: 300 }], 300),
      betaler(
        [
          { stand: 'afgekeurd', aantal: 1, bedrag: 100 },
          { stand: 'geweigerd', aantal: 2, bedrag: 200 },
          { stand: 'verzonden', aantal: 4, bedrag: 400 },
        ],
        0,
      ),
    ],
    prestaties: [{ maand: '2023-03', nieuw: 9, vervangen: 0, bedrag: 900 }],
    punten: [punt('a', 'controleren')],
  }
  expect(telVoorbeeld(voorbeeld)).toEqual({
    ...{ declaraties: 4, nieuweDeclaraties: 2, regels: 10, wacht: 4, afgekeurd: 3, toegekend: 300 },
    ...{ prestaties: 9, nietOvergenomen: 0, controleren: 1 },
  })
})

it('reads the address and leaves out what has another shape', () => {
  expect(leesZoek({ blad: 'overgenomen', maand: '2023-03', open: 'overname-R1' })).toEqual({
    ...{ blad: 'overgenomen', maand: '2023-03', open: 'overname-R1' },
  })
  expect(leesZoek({ blad: 'x', maand: '2023-13', open: '' })).toEqual({})
})
