import type { Period } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Eenheidskenmerken } from '../stam/eenheid.ts'
import { kenmerkenOp } from './kenmerken-op.ts'
import { makeSettingkeuze } from './make-settingkeuze.ts'
import { ALTIJD, contactArb, dag, lijstArb, regel, stam } from './proef/basis.ts'
import { rulesFor } from './rules-for.ts'

const rij = (deel: Partial<Eenheidskenmerken> = {}): Eenheidskenmerken => ({
  team: null,
  teamsoort: null,
  locatiesoort: null,
  zorgprogramma: null,
  geldig: ALTIJD,
  ...deel,
})
const vak = (van: number, tot: number): Period => ({ van: dag(van), tot: dag(tot) })

describe('ZPM-03 kenmerkenOp: what a unit is on a day', () => {
  const rijen = [rij({ teamsoort: 'gemengd', geldig: vak(0, 3) }), rij({ teamsoort: 'fact', geldig: vak(4, 6) })]

  test.each([
    [-1, null],
    [0, 'gemengd'],
    [3, 'gemengd'],
    [4, 'fact'],
    [7, null],
  ])('day %i: %s', (n, teamsoort) => {
    expect(kenmerkenOp(rijen, dag(n)).teamsoort).toBe(teamsoort)
  })

  test('what two rows contradict each other in is not known, the rest is', () => {
    const dubbel = [
      rij({ team: 'noord', teamsoort: 'fact', locatiesoort: 'kantoor', zorgprogramma: 'angst' }),
      rij({ team: 'noord', teamsoort: 'gemengd', locatiesoort: 'afdeling', zorgprogramma: 'eetstoornis' }),
    ]
    expect(kenmerkenOp(dubbel, dag(0))).toEqual({
      team: 'noord',
      teamsoort: undefined,
      locatiesoort: null,
      zorgprogramma: undefined,
    })
  })

  test('what two rows agree in is known, whatever else they say', () => {
    const eerste = rij({ team: 'noord', teamsoort: 'fact', locatiesoort: 'kantoor', zorgprogramma: 'angst' })
    expect(kenmerkenOp([eerste, { ...eerste, team: 'zuid' }], dag(0))).toEqual({
      team: undefined,
      teamsoort: 'fact',
      locatiesoort: 'kantoor',
      zorgprogramma: 'angst',
    })
  })
})

describe('ZPM-03 rulesFor: the rules that may fit some contact of a unit', () => {
  const lijst = [
    regel('eenheid', { eenheid: ['fact'] }),
    regel('soort', { teamsoort: ['gemengd', 'fact'] }),
    regel('alle', { stroom: ['fz'] }),
  ]
  const ids = (kenmerken: readonly Eenheidskenmerken[]) => rulesFor(lijst, 'wijk', { kenmerken }).map(({ id }) => id)

  test('leaves out what asks for another unit or another label', () => {
    expect(ids([])).toEqual(['alle'])
    expect(ids([rij({ teamsoort: 'fact' })])).toEqual(['soort', 'alle'])
    expect(rulesFor(lijst, 'fact', null).map(({ id }) => id)).toEqual(['eenheid', 'alle'])
  })

  test('keeps a rule that two rows on one day leave open', () => {
    expect(ids([rij({ teamsoort: 'a' }), rij({ teamsoort: 'b' })])).toEqual(['soort', 'alle'])
    expect(ids([rij({ teamsoort: 'a', geldig: vak(0, 1) }), rij({ teamsoort: 'b', geldig: vak(2, 3) })])).toEqual([
      'alle',
    ])
  })

  test('property: to a contact of the unit they choose what the whole list chooses', () => {
    const label = (...waarden: string[]) => fc.constantFrom(null, ...waarden)
    const rijArb = fc
      .tuple(label('noord', 'zuid'), label('gemengd', 'fact'), label('angst'), fc.integer({ min: 0, max: 6 }))
      .map(([team, teamsoort, zorgprogramma, n]) => rij({ team, teamsoort, zorgprogramma, geldig: vak(n, n + 2) }))
    fc.assert(
      fc.property(lijstArb, contactArb, fc.array(rijArb, { maxLength: 3 }), (alle, los, kenmerken) => {
        const contact = { ...los, ...kenmerkenOp(kenmerken, los.datum) }
        const eigen = rulesFor(alle, contact.eenheid, { kenmerken })
        const kies = (regels: typeof alle) => makeSettingkeuze(regels, stam).kies(contact)
        expect(kies([...eigen])).toEqual(kies(alle))
      }),
      { numRuns: 500 },
    )
  })
})
