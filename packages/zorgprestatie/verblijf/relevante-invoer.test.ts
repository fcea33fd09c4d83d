import { dayOf } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { allesBekend } from '../afleiden/proef/tarieven.ts'
import type { Verblijfsregistratie } from '../registratie/verblijfsregistratie.ts'
import { explainVerblijf } from './explain-verblijf.ts'
import { jaar, maart, moment, om, stam, verblijf, zorg } from './proef/basis.ts'

const relevant = (deel: Partial<Verblijfsregistratie> = {}, vak = jaar, heeft = false) =>
  explainVerblijf(verblijf(deel), vak, stam, allesBekend, () => heeft).relevanteInvoer
const named = (...vraag: Parameters<typeof relevant>) => relevant(...vraag).map(({ invoer }) => invoer)

describe('ZPM-18: what the days of a stay hung on', () => {
  test('in words, in both languages', () => {
    expect(relevant({ integraal: true }, jaar, true)).toEqual([
      { invoer: 'opname', naam: { nl: 'dag van opname', en: 'day of admission' } },
      { invoer: 'opnametijd', naam: { nl: 'tijd van opname', en: 'time of admission' } },
      { invoer: 'ontslag', naam: { nl: 'ontslag', en: 'discharge' } },
      { invoer: 'afwezig', naam: { nl: 'afwezigheid', en: 'absence' } },
      { invoer: 'verzorgingsgraad', naam: { nl: 'verzorgingsgraad', en: 'level of care' } },
      { invoer: 'beveiligingsniveau', naam: { nl: 'beveiligingsniveau', en: 'level of security' } },
      { invoer: 'rechtvaardigingsgrond', naam: { nl: 'rechtvaardigingsgrond', en: 'ground of justification' } },
      { invoer: 'zorg', naam: { nl: 'perioden van de zorg', en: 'periods of the care' } },
      { invoer: 'stroom', naam: { nl: 'stroom', en: 'stream' } },
      { invoer: 'eenheid', naam: { nl: 'eenheid', en: 'unit' } },
      { invoer: 'integraal', naam: { nl: 'integrale verblijfsdag', en: 'integral day' } },
      { invoer: 'contract', naam: { nl: 'afspraak integrale verblijfsdag', en: 'agreement on the integral day' } },
    ])
  })

  test('ZPM-12: the agreement matters for an integral day only, whether it is there or not', () => {
    expect(named({ integraal: true }, jaar, true)).toContain('contract')
    expect(named({ integraal: true }, jaar, false)).toContain('contract')
    expect(named({ integraal: false })).not.toContain('contract')
  })

  test('ZPM-11: the time of admission matters only where the day of admission is derived', () => {
    // admitted on 1 March; the days from 2 March on rest on the admission before them
    expect(named({}, { van: maart(2), tot: maart(9) })).not.toContain('opnametijd')
    expect(named({}, { van: maart(1), tot: maart(1) })).toContain('opnametijd')
  })

  test.each<[string, Partial<Verblijfsregistratie>, string]>([
    ['a unit that is not known', { eenheid: 'x' }, 'eenheid'],
    [
      'a level of security that is missing',
      { eenheid: 'fz-klinisch', zorg: [zorg({ beveiligingsniveau: null })] },
      'beveiligingsniveau',
    ],
    ['a level of care that does not exist', { zorg: [zorg({ verzorgingsgraad: 'Q' })] }, 'verzorgingsgraad'],
    ['no care at all', { zorg: [] }, 'zorg'],
    ['care that stands twice', { zorg: [zorg(), zorg()] }, 'zorg'],
    ['a stay without end, seen for a month', { ontslag: null }, 'ontslag'],
    ['absence during the whole stay', { afwezig: [{ van: moment(maart(1)), tot: null }] }, 'afwezig'],
    ['admission at the hour itself', { opname: moment(maart(1), om(20)) }, 'opnametijd'],
  ])('ZPM-11: what would mend it is named: %s', (_wat, deel, invoer) => {
    expect(named(deel)).toContain(invoer)
  })

  test('a stay outside the days that are derived hangs on nothing but when it was', () => {
    const later = named({}, { van: dayOf(2022, 6, 1), tot: dayOf(2022, 6, 30) })
    expect(later).toEqual(['ontslag'])
  })
})

describe('ZPM-11, ZPM-18: the day of admission is explained when it is among the days that are derived', () => {
  const stap = (vak: typeof jaar) =>
    explainVerblijf(verblijf(), vak, stam, allesBekend, () => false).stappen.find((een) => een.stap === 'opname')

  test('on the first and on the last of those days as well, with the day and the time', () => {
    for (const vak of [
      { van: maart(1), tot: maart(9) },
      { van: dayOf(2022, 2, 1), tot: maart(1) },
    ]) {
      expect(stap(vak)?.invoer).toEqual({ opname: '2022-03-01', tijd: 36_000 })
    }
    expect(stap({ van: maart(2), tot: maart(9) })).toBeUndefined()
  })
})
