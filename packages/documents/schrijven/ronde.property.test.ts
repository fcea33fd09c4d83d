import {
  type Cents,
  type ClockTime,
  cents,
  dayOf,
  type EpochDay,
  epochDay,
  formatDay,
  formatEuro,
  formatTime,
  parseTime,
} from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GelezenTabel, leesCel, readTabel, type Schrijftabel, writeCsv, writeXlsx } from '../index.ts'

interface Rij {
  readonly tekst: string
  readonly code: string
  readonly bedrag: Cents | null
  readonly getal: number | null
  readonly dag: EpochDay | null
  readonly tijd: ClockTime | null
}

const clock = (seconden: number): ClockTime => {
  const uit = parseTime(new Date(seconden * 1000).toISOString().slice(11, 19))
  if (!uit.ok) throw new Error('generator')
  return uit.value
}
// What a cell can hold: XML 1.0 characters, line breaks as \n (both formats make \r\n into \n), and at the edges no
// spaces, which leesCel takes off. A piece of lone surrogate is no text in UTF-8.
const letters = fc.constantFrom(...'aé€ü 0=+-@\'";,|\t\n<&>_x0Dﾑ😀'.split(/(?:)/u))
const tekst = fc
  .oneof(
    fc.array(letters, { maxLength: 12 }).map((delen) => delen.join('')),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  .map((t) =>
    t
      .replace(/[^\t\n\u0020-\u007e\u00a0-\ufefe]/gu, '')
      .replace(/[\u200b-\u200d\u2060\ufffd]/g, '')
      .trim(),
  )
  .filter((t) => !/^="[^"]*"$|^#|[ÂÃ]/.test(t))
const rij: fc.Arbitrary<Rij> = fc.record({
  tekst,
  code: fc.stringMatching(/^[0-9]{1,12}$/).map((c) => `0${c}`),
  bedrag: fc.option(fc.integer({ min: -1e14, max: 1e14 }).map(cents)),
  getal: fc.option(fc.integer({ min: -1e14, max: 1e14 })),
  dag: fc.option(fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2199, 12, 31) }).map(epochDay)),
  tijd: fc.option(fc.integer({ min: 0, max: 86_399 }).map(clock)),
})
const tabel = (rijen: readonly Rij[]): Schrijftabel<Rij> => ({
  naam: 'Lijst: [van] alles/en meer dan dertig tekens lang',
  kolommen: [
    { kop: 'Tekst', soort: 'tekst', waarde: (r) => r.tekst },
    { kop: 'Code', soort: 'code', waarde: (r) => r.code },
    { kop: 'Bedrag', soort: 'bedrag', waarde: (r) => r.bedrag },
    { kop: 'Aantal', soort: 'getal', waarde: (r) => r.getal },
    { kop: 'Dag', soort: 'dag', waarde: (r) => r.dag },
    { kop: 'Tijd', soort: 'tijd', waarde: (r) => r.tijd },
  ],
  rijen,
})

function expectSame(gelezen: GelezenTabel, rijen: readonly Rij[]): void {
  expect(gelezen.koppen).toEqual(['Tekst', 'Code', 'Bedrag', 'Aantal', 'Dag', 'Tijd'])
  const terug = gelezen.rijen.map(({ cellen: c }) => [
    leesCel('tekst', c.Tekst ?? '').waarde,
    leesCel('code', c.Code ?? '').waarde,
    leesCel('bedrag', c.Bedrag ?? '').waarde,
    leesCel('geheel getal', c.Aantal ?? '').waarde,
    leesCel('dag', c.Dag ?? '').waarde,
    leesCel('tijd', c.Tijd ?? '').waarde,
  ])
  const geschreven = rijen.map((r) => [
    r.tekst === '' ? null : r.tekst,
    r.code,
    r.bedrag === null ? null : formatEuro(r.bedrag),
    r.getal === null ? null : String(r.getal),
    r.dag === null ? null : formatDay(r.dag),
    r.tijd === null ? null : formatTime(r.tijd),
  ])
  expect(terug).toEqual(geschreven)
}

describe('what is written is read back', () => {
  it('CSV', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rij, { minLength: 1, maxLength: 8 }), async (rijen) => {
        expectSame(await readTabel(writeCsv(tabel(rijen)), 'lijst.csv'), rijen)
      }),
      { numRuns: 300 },
    )
  })
  it('Excel', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rij, { minLength: 1, maxLength: 6 }), async (rijen) => {
        expectSame(await readTabel(await writeXlsx(tabel(rijen)), 'lijst.xlsx'), rijen)
      }),
      { numRuns: 60 },
    )
  })
})
