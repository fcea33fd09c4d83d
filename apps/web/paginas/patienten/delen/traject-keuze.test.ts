import { describe, expect, test } from 'vitest'
import type { Trajectwerkregel } from '../../trajecten/api.ts'
import { keuzeVan } from '../../trajecten/keuze-van.ts'
import { beginVan, daadVan, redenMagLeeg } from './traject-keuze.ts'

const VANDAAG = '2024-03-01'
const nummer = { nummer: '3f2504e0-4f89-41d3-9a0c-0305e82c3301', versie: 2, titelTot: '2024-02-15' }

describe('what the dialog asks for, as an act', () => {
  test('ZTN-05: closing begins at today and needs a day', () => {
    const keuze = { soort: 'sluiten', nummer } as const
    const begin = beginVan(keuze, VANDAAG)
    expect(daadVan(keuze, begin)).toEqual({
      soort: 'sluiten',
      nummer: nummer.nummer,
      dag: VANDAAG,
      omdat: 'behandeling',
    })
    expect(daadVan(keuze, { ...begin, dag: null })).toBeNull()
    expect(redenMagLeeg(daadVan(keuze, begin))).toBe(true)
  })

  test('ZTN-08: a titel that ended asks whether care goes on', () => {
    const keuze = { soort: 'titel', nummer } as const
    const begin = beginVan(keuze, VANDAAG)
    expect(begin.dag).toBe('2024-02-15')
    expect(daadVan(keuze, begin)).toBeNull()
    expect(daadVan(keuze, { ...begin, door: 'door' })).toMatchObject({ soort: 'titel-vervalt', dag: '2024-02-15' })
    expect(daadVan(keuze, { ...begin, door: 'stopt' })).toMatchObject({ soort: 'sluiten', omdat: 'titel' })
  })

  test('ZTN-10, ZTN-15: the transition is only for a first number; an answer needs its reason', () => {
    const begin = { ...beginVan({ soort: 'nummer', eerste: true }, VANDAAG), overgang: true }
    const eerste = daadVan({ soort: 'nummer', eerste: true }, begin)
    expect(eerste).toMatchObject({ soort: 'nummer', overgang: true, terugval: null })
    expect(redenMagLeeg(eerste)).toBe(false)
    const later = daadVan({ soort: 'nummer', eerste: false }, begin)
    expect(later).toMatchObject({ overgang: false })
    expect(redenMagLeeg(later)).toBe(true)
    const nee = daadVan({ soort: 'nummer', eerste: false }, { ...begin, terugval: 'nee' })
    expect(nee).toMatchObject({ terugval: false })
    expect(redenMagLeeg(nee)).toBe(false)
  })
})

describe('what a row of the worklist asks for', () => {
  const regel = (soort: Trajectwerkregel['soort'], dag: string): Trajectwerkregel => ({
    soort,
    patient: 'p1',
    naam: 'Proef',
    nummer: nummer.nummer,
    versie: 2,
    stroom: 'ggz',
    dag,
    laatste: null,
    waarom: { nl: '', en: '' },
    doe: { nl: '', en: '' },
  })

  test.each([
    ['sluit', '2024-04-01', 'sluiten'],
    ['terugkeer', '2024-03-20', 'nummer'],
    ['titel', '2024-02-29', 'titel'],
    // a titel that runs today may still be extended, and a startdatum is corrected on its own page
    ['titel', '2024-03-02', null],
    ['startdatum', '2024-01-01', null],
  ] as const)('%s on %s: %s', (soort, dag, verwacht) => {
    expect(keuzeVan(regel(soort, dag), VANDAAG)?.soort ?? null).toBe(verwacht)
  })
})
