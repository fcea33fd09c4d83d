import { dayOf, type EpochDay, epochDay, type Period } from '@zorgketen/values'
import fc from 'fast-check'
import { eenheid, zorgverlener } from '../../proef/basis.ts'
import { LOCATIESOORTEN } from '../../stam/locatiesoort.ts'
import { makeStam } from '../../stam/make-stam.ts'
import { SETTINGS } from '../../stam/setting.ts'
import { KENMERKEN } from '../kenmerk.ts'
import type { Settingcontact } from '../settingcontact.ts'
import type { Settingregel, Settingvoorwaarden } from '../settingregel.ts'

// What the tests of this folder start from: a wijkteam (multi), a FACT-team (outreachend) and one contact of the first.

export const dag = (n: number): EpochDay => epochDay(dayOf(2022, 3, 1) + n)
export const ALTIJD: Period = { van: dayOf(2022, 1, 1), tot: null }

export const stam = makeStam({
  eenheden: [eenheid('wijk', 'multi'), eenheid('fact', 'outreachend', { van: dayOf(2022, 1, 1), tot: dag(4) })],
  zorgverleners: [
    zorgverlener('gz', 'Gezondheidszorgpsycholoog'),
    zorgverlener('vp', 'Verpleegkundige', { van: dayOf(2022, 1, 1), tot: dag(3) }),
  ],
  planningIsRealisatie: [],
})

export const settingcontact = (deel: Partial<Settingcontact> = {}): Settingcontact => ({
  id: 'r1',
  datum: dag(0),
  stroom: 'ggz',
  eenheid: 'wijk',
  team: null,
  teamsoort: null,
  zorgprogramma: null,
  zorgverlener: 'gz',
  locatiesoort: 'kantoor',
  strafrechtelijkeTitels: [],
  hoogspecialistischAfgesproken: false,
  ...deel,
})

export const regel = (id: string, als: Settingvoorwaarden, deel: Partial<Settingregel> = {}): Settingregel => ({
  id,
  naam: `regel ${id}`,
  als,
  dan: 'outreachend',
  geldig: ALTIJD,
  besloten: dayOf(2021, 12, 1),
  reden: 'besluit van de directie',
  ...deel,
})

const dagen = fc.integer({ min: 0, max: 6 }).map(dag)
const periode = fc
  .tuple(dagen, fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }))
  .map(([van, lengte]): Period => ({ van, tot: lengte === null ? null : epochDay(van + lengte) }))
const keuzeUit = <T>(waarden: readonly T[]) => fc.subarray([...waarden], { minLength: 0 })

const voorwaarden = fc
  .record(
    {
      eenheid: keuzeUit(['wijk', 'fact', 'nergens']),
      team: keuzeUit(['noord', 'zuid']),
      teamsoort: keuzeUit(['gemengd', 'fact']),
      strafrechtelijkeTitel: fc.boolean(),
      locatiesoort: keuzeUit(LOCATIESOORTEN),
      zorgverlener: keuzeUit(['gz', 'vp']),
      beroep: keuzeUit(['Gezondheidszorgpsycholoog', 'Verpleegkundige']),
      zorgprogramma: keuzeUit(['angst', 'eetstoornis']),
      stroom: keuzeUit(['ggz', 'fz'] as const),
    },
    { requiredKeys: [] },
  )
  .chain((alle) => fc.subarray([...KENMERKEN], { maxLength: 3 }).map((namen) => pick(alle, namen)))

function pick(alle: Settingvoorwaarden, namen: readonly (keyof Settingvoorwaarden)[]): Settingvoorwaarden {
  return Object.fromEntries(namen.filter((naam) => alle[naam] !== undefined).map((naam) => [naam, alle[naam]]))
}

const regelArb = fc
  .tuple(fc.constantFrom('a', 'b', 'c', 'd'), voorwaarden, fc.constantFrom(...SETTINGS), periode)
  .map(([id, als, dan, geldig]) => regel(id, als, { dan, geldig }))

export const lijstArb = fc.array(regelArb, { maxLength: 5 })

export const contactArb: fc.Arbitrary<Settingcontact> = fc.record({
  id: fc.constant('r1'),
  datum: dagen,
  stroom: fc.constantFrom('ggz', 'fz'),
  eenheid: fc.constantFrom('wijk', 'fact', 'nergens'),
  team: fc.constantFrom(null, 'noord', 'zuid', 'oost'),
  teamsoort: fc.constantFrom(null, 'gemengd', 'fact', 'anders'),
  zorgprogramma: fc.constantFrom(null, 'angst', 'eetstoornis', 'anders'),
  zorgverlener: fc.constantFrom(null, 'gz', 'vp', 'onbekende'),
  locatiesoort: fc.constantFrom(null, ...LOCATIESOORTEN),
  strafrechtelijkeTitels: fc.option(fc.array(periode, { maxLength: 2 }), { nil: null }),
  hoogspecialistischAfgesproken: fc.constantFrom(true, false, null),
})
