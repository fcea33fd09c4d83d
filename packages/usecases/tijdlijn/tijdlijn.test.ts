import { loadReferentie } from '@zorgketen/reference/load'
import { addDays, cents, dayOf, type EpochDay, maandOf, type Ztn } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Regelgroep, Zorgdag } from '../opslag/tijdlijnkast.ts'
import { declaratieItems, inVenster } from './banen/declaraties.ts'
import { zorgItems } from './banen/zorg.ts'
import { korrelVan } from './korrel.ts'
import { loopVan, type Nummerversie } from './loop-van-nummer.ts'
import { nummerOp } from './nummer-op.ts'
import { typenOverTijd } from './typen-over-tijd.ts'

const BEGIN = dayOf(2022, 3, 10)
const op = (n: number): EpochDay => addDays(BEGIN, n)
const versie = (bekend: number, gesloten: number | null, rest: Partial<Nummerversie> = {}): Nummerversie => ({
  bekend: op(bekend),
  gesloten: gesloten === null ? null : op(gesloten),
  sluitreden: gesloten === null ? null : 'behandeling',
  reden: 'proef',
  ...rest,
})

describe('ZTN-15 a number that was closed and opened again', () => {
  test('is open until its closing day, and again from the first care after it', () => {
    const { perioden } = loopVan(
      [versie(0, null), versie(101, 100), versie(200, null)],
      op(0),
      [0, 90, 195, 210].map(op),
    )
    expect(perioden).toEqual([
      { van: op(0), tot: op(100) },
      { van: op(195), tot: null },
    ])
  })

  test('is open again from the day that was recorded while there is no care yet', () => {
    const { perioden } = loopVan([versie(0, null), versie(101, 100), versie(200, null)], op(0), [op(0)])
    expect(perioden.at(-1)).toEqual({ van: op(200), tot: null })
  })

  test('ZTN-05: what closed by itself and opened because earlier care came to light never was closed', () => {
    const dicht = versie(400, 365, { sluitreden: 'zonder-zorg' })
    const { perioden, stappen } = loopVan([versie(0, null), dicht, versie(410, null)], op(0), [0, 300].map(op))
    expect(perioden).toEqual([{ van: op(0), tot: null }])
    expect(stappen.map(({ wat }) => wat)).toEqual(['geopend', 'gesloten', 'heropend'])
  })

  test('ZTN-02: a number without a prestatie has no start yet and stands from the day it was issued', () => {
    expect(loopVan([versie(7, null)], null, []).perioden).toEqual([{ van: op(7), tot: null }])
  })

  test('property: periods follow each other, each ends where a version closed it, and only the last may be open', () => {
    const stap = fc.record({ na: fc.integer({ min: 1, max: 90 }), zorg: fc.integer({ min: 1, max: 60 }) })
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 8 }), (stappen) => {
        const versies = [versie(0, null)]
        const zorg = [op(0)]
        let nu = 0
        stappen.forEach(({ na, zorg: later }, n) => {
          nu += na
          if (n % 2 === 0) versies.push(versie(nu, nu))
          else {
            zorg.push(op(nu + later))
            nu += later
            versies.push(versie(nu, null))
          }
        })
        const { perioden } = loopVan(versies, op(0), zorg)
        expect(perioden).toHaveLength(1 + Math.floor(stappen.length / 2))
        perioden.forEach(({ van, tot }, n) => {
          if (n < perioden.length - 1) expect(tot).not.toBeNull()
          if (tot !== null) expect(tot).toBeGreaterThanOrEqual(van)
          const vorige = perioden[n - 1]
          if (vorige?.tot != null) expect(van).toBeGreaterThan(vorige.tot)
        })
      }),
    )
  })
})

describe('ZTN-21 the number that care is on', () => {
  const nummer = (naam: string, soort: 'ggz' | 'fz', gesloten: number | null) => ({
    nummer: naam as Ztn,
    soort,
    gesloten: gesloten === null ? null : op(gesloten),
  })
  const vind = nummerOp([nummer('b', 'ggz', null), nummer('a', 'ggz', 100), nummer('f', 'fz', 50)])

  test('is the first of its kind that was not closed before that day (ZTN-13)', () => {
    expect([0, 100, 101].map((n) => vind('ggz', op(n)))).toEqual(['a', 'a', 'b'])
  })

  test('is none for care after every number, and for care under the number of who asked for it (ZTN-14)', () => {
    expect(vind('fz', op(51))).toBeNull()
    expect(vind(null, op(0))).toBeNull()
  })
})

const zorgdag = fc.record({
  dag: fc.integer({ min: 0, max: 900 }).map(op),
  soort: fc.constantFrom<Zorgdag['soort']>('prestatie', 'prestatie', 'weigering'),
  trajectsoort: fc.constantFrom<Zorgdag['trajectsoort']>('ggz', 'fz'),
  aantal: fc.integer({ min: 1, max: 5 }),
  bedrag: fc.integer({ min: 0, max: 50_000 }).map(cents),
})
const dagen = fc
  .array(zorgdag, { maxLength: 300 })
  .map((rij) =>
    rij
      .toSorted((a, b) => a.dag - b.dag)
      .map((een) => (een.soort === 'weigering' ? { ...een, trajectsoort: null, bedrag: cents(0) } : een)),
  )

test('property ZTN-21: every prestatie and refusal of the window is counted once, per day or per month', () => {
  fc.assert(
    fc.property(dagen, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (rij, begin, lang) => {
      const venster = { van: op(begin), tot: op(begin + lang) }
      const korrel = korrelVan(
        rij.map(({ dag }) => dag),
        venster,
      )
      const items = zorgItems({ dagen: rij, rijen: [], korrel, venster, nummerOp: (soort) => soort })
      const binnen = rij.filter(({ dag }) =>
        korrel === 'dag'
          ? dag >= venster.van && dag <= venster.tot
          : maandOf(dag) >= maandOf(venster.van) && maandOf(dag) <= maandOf(venster.tot),
      )
      const som = (lijst: readonly { readonly aantal: number }[]) => lijst.reduce((n, een) => n + een.aantal, 0)
      expect(som(items)).toBe(som(binnen))
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
      expect(items.reduce((n, { bedrag }) => n + (bedrag ?? 0), 0)).toBe(binnen.reduce((n, een) => n + een.bedrag, 0))
    }),
  )
})

test('ZTN-24: types of one zorgvraag follow each other; the last goes on until the zorgvraag ends', () => {
  const typen = typenOverTijd(
    [
      { code: '05', datum: op(40) },
      { code: '02', datum: op(0) },
      { code: '05', datum: op(40) },
      { code: '07', datum: null },
    ],
    'ggz',
    op(99),
    loadReferentie(),
  )
  expect(typen.map(({ van, tot }) => [van, tot])).toEqual([
    [null, op(-1)],
    [op(0), op(39)],
    [op(40), op(99)],
  ])
})

describe('declarations', () => {
  const groep = (n: number, rest: Partial<Regelgroep> = {}): Regelgroep => ({
    berichtreferentie: `B${n}`,
    factuurnummer: `F${n}`,
    betaler: '9992',
    maand: maandOf(op(n)),
    verzonden: op(n),
    beantwoord: op(n + 5),
    zorgtraject: 'z',
    soort: 'debet',
    stand: 'toegekend',
    aantal: 1,
    bedrag: cents(1000),
    toegekend: cents(1000),
    ...rest,
  })
  const teken = (groepen: readonly Regelgroep[]) =>
    declaratieItems(inVenster(groepen, { van: op(0), tot: op(4000) }), [], op(3000))

  test('a correction of a line takes its euros back and asks for them anew', () => {
    const [item] = teken([groep(1, { soort: 'credit' }), groep(1, { stand: 'verzonden', beantwoord: null, aantal: 2 })])
    expect(item).toMatchObject({ toestand: 'bezig', tot: null, bedrag: 0, aantal: 3 })
    expect(item?.titel.nl).toBe('Correctie, 1 credit en 2 regels')
  })

  test('one rejected line makes it one to mend, whatever the others', () => {
    const [item] = teken([groep(1, { aantal: 9 }), groep(1, { stand: 'afgekeurd', toegekend: cents(0) })])
    expect(item?.toestand).toBe('fout')
    expect(item?.feiten.at(-1)?.waarde).toEqual({
      soort: 'woord',
      woord: { nl: '1 afgekeurd, 9 toegekend', en: '1 rejected, 9 granted' },
    })
  })

  test('more than sixty become one per month, and no line is lost', () => {
    const veel = Array.from({ length: 90 }, (_, n) => groep(n * 10))
    const items = teken(veel)
    expect(items.length).toBe(new Set(veel.map(({ maand }) => maand)).size)
    expect(items.reduce((som, { aantal }) => som + aantal, 0)).toBe(90)
  })
})
