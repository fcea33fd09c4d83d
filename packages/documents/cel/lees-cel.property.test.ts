import {
  cents,
  formatDay,
  formatEuro,
  formatEuroNl,
  parseAgb,
  parseBsn,
  parseDay,
  parseEuro,
  parseMinutes,
  parseSkn,
  parseTime,
  parseUzovi,
  parseZtn,
  type Result,
} from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { herkenSchade } from './herken-schade.ts'
import type { Kolomsoort } from './kolomsoort.ts'
import { leesCel } from './lees-cel.ts'

const PARSERS: Partial<Record<Kolomsoort, (tekst: string) => Result<unknown>>> = {
  bsn: parseBsn,
  skn: parseSkn,
  agb: parseAgb,
  uzovi: parseUzovi,
  ztn: parseZtn,
  dag: parseDay,
  tijd: parseTime,
  minuten: parseMinutes,
  bedrag: parseEuro,
}
const soorten = Object.keys(PARSERS) as Kolomsoort[]
const rommel = fc.array(
  fc.constantFrom(
    ...'0123456789'.split(''),
    '.',
    ',',
    '-',
    '/',
    ':',
    ' ',
    'E+',
    'e',
    'mrt',
    '(',
    ')',
    '€',
    "'",
    '=',
    '"',
  ),
  { maxLength: 14 },
)

describe('leesCel on anything', () => {
  it('gives a value that its parser reads, or a fault; a refusal of a BSN shows no digits of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...soorten),
        fc.oneof(
          rommel.map((d) => d.join('')),
          fc.string(),
        ),
        (soort, tekst) => {
          const { waarde, hersteld, fout } = leesCel(soort, tekst)
          if (waarde !== null) expect(PARSERS[soort]?.(waarde).ok).toBe(true)
          if (fout !== null) expect([waarde, hersteld]).toEqual([null, null])
          if (soort === 'bsn') expect(JSON.stringify(fout)).not.toMatch(/\d{4}/)
        },
      ),
      { numRuns: 20_000 },
    )
  })
  it('reads its own values again without a repair', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...soorten),
        rommel.map((d) => d.join('')),
        (soort, tekst) => {
          const { waarde } = leesCel(soort, tekst)
          if (waarde !== null) expect(leesCel(soort, waarde)).toEqual({ waarde, hersteld: null, fout: null })
        },
      ),
      { numRuns: 5000 },
    )
  })
  it('amounts as Dutch and as English people write them come out to the cent, also in a column', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }).map(cents), { minLength: 1 }), (bedragen) => {
        const verwacht = bedragen.map(formatEuro)
        const nl = bedragen.map(formatEuroNl)
        const en = verwacht.map((b) => b.replace(/\B(?=(\d{3})+\.)/g, ','))
        for (const teksten of [nl, en, verwacht, verwacht.map((b) => b.replace('.', ','))]) {
          expect(herkenSchade('bedrag', teksten).cellen.map((c) => c.waarde)).toEqual(verwacht)
        }
      }),
    )
  })
  it('a column of American days with a day above 12 in it comes out right, never mixed', () => {
    const dagen = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(dagen, (nummers) => {
        const iso = [...nummers.map((n) => formatDay(n as Parameters<typeof formatDay>[0])), '2024-01-31']
        const us = iso.map((d) => `${d.slice(5, 7)}/${d.slice(8)}/${d.slice(0, 4)}`)
        expect(herkenSchade('dag', us).cellen.map((c) => c.waarde)).toEqual(iso)
      }),
    )
  })
})
