import type { Melding } from '@zorgketen/rules'
import { cents } from '@zorgketen/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countOordeelregels, type Oordeelregel, pageOordeelregels } from './regelblad.ts'

const TARIEF = 'oordeel.regel.tarief-volgens-contract@1'
const DUBBEL = 'oordeel.regel.niet-dubbel@1'

const melding = (regel: string, retourcode: string | null): Melding => ({
  regel,
  oorsprong: [],
  plek: 'debetregel',
  pad: '',
  volgnummer: 1,
  veld: 'TariefInclBtw',
  gevonden: '1.00',
  verwacht: { nl: 'x', en: 'x' },
  variant: '',
  ernst: 'afkeur',
  retourcode,
  onderdrukt: false,
})
const regel = (n: number, uitkomst: Oordeelregel['uitkomst'], ...meldingen: Melding[]): Oordeelregel => ({
  referentie: `R${n}`,
  regel: null,
  uitkomst,
  toegekend: cents(0),
  meldingen,
})
const ALLES = { uitkomst: null, regelcode: null }

const REGELS = [
  regel(1, 'toegekend'),
  regel(2, 'afgekeurd', melding(TARIEF, '0611'), melding(TARIEF, '0612')),
  regel(3, 'afgekeurd', melding(DUBBEL, null), melding(TARIEF, '0611')),
  regel(4, 'toegekend'),
]

test('a filter keeps what it asks for, in message order', () => {
  const nummers = (filter: Partial<typeof ALLES> | object) =>
    pageOordeelregels(REGELS, { ...ALLES, ...filter }, { vanaf: 0, aantal: 10 }).rijen.map(
      ({ referentie }) => referentie,
    )
  expect(nummers({})).toEqual(['R1', 'R2', 'R3', 'R4'])
  expect(nummers({ uitkomst: 'toegekend' })).toEqual(['R1', 'R4'])
  expect(nummers({ regelcode: TARIEF })).toEqual(['R2', 'R3'])
  expect(nummers({ regelcode: DUBBEL, uitkomst: 'afgekeurd' })).toEqual(['R3'])
  expect(nummers({ regelcode: DUBBEL, uitkomst: 'toegekend' })).toEqual([])
})

test('lines are counted, not findings; the most frequent finding comes first, with all its return codes', () => {
  const { toegekend, afgekeurd, perRegelcode } = countOordeelregels(REGELS)
  expect([toegekend, afgekeurd]).toEqual([2, 2])
  expect(perRegelcode.map(({ regelcode, aantal, retourcodes }) => [regelcode, aantal, retourcodes])).toEqual([
    [TARIEF, 2, ['0611', '0612']],
    [DUBBEL, 1, []],
  ])
  expect(perRegelcode[0]?.zegt.nl).toContain('tarief')
})

test('pages of any size together are the whole, and each says how long the whole is', () => {
  const uitkomst = fc.constantFrom('toegekend', 'afgekeurd', null)
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('toegekend' as const, 'afgekeurd' as const)),
      uitkomst,
      fc.integer({ min: 1, max: 7 }),
      (uitkomsten, gekozen, aantal) => {
        const regels = uitkomsten.map((een, n) => regel(n, een))
        const heel = regels.filter((een) => gekozen === null || een.uitkomst === gekozen)
        const gelezen: Oordeelregel[] = []
        for (let vanaf = 0; vanaf < heel.length; vanaf += aantal) {
          const blad = pageOordeelregels(regels, { uitkomst: gekozen, regelcode: null }, { vanaf, aantal })
          expect(blad.totaal).toBe(heel.length)
          gelezen.push(...blad.rijen)
        }
        expect(gelezen).toEqual(heel)
      },
    ),
  )
})
