import { type EpochDay, epochDay, formatDay } from '@zorgketen/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proefUitgave } from '../uitgave/proef-uitgave.ts'
import type { Uitgave } from '../uitgave/uitgave.ts'
import { bouwTijdlijn, vakOp } from './tijdlijn.ts'

type Lijst = Uitgave<'codelijst'>

const lijstArb = fc
  .record({
    vanaf: fc.integer({ min: 0, max: 2 }),
    duur: fc.option(fc.integer({ min: 1, max: 5 })),
    bekend: fc.integer({ min: 0, max: 3 }),
    laag: fc.constantFrom('meegeleverd' as const, 'geinstalleerd' as const),
    volledig: fc.boolean(),
    codes: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  })
  .map((r) => ({ ...r, tot: r.duur === null ? null : r.vanaf + r.duur }))

const iso = (dag: number | null) => (dag === null ? null : formatDay(epochDay(19_000 + dag)))

const lijstenArb = fc.array(lijstArb, { maxLength: 5 }).map((lijsten) =>
  lijsten.map(({ vanaf, tot, bekend, laag, volledig, codes }, i) =>
    proefUitgave('codelijst', 'codelijst-PROEF', {
      laag,
      kop: { geldigVanaf: iso(vanaf), geldigTot: iso(tot), bekendSinds: iso(bekend), volledig, uitgave: `u${i}` },
      rijen: codes.map((code) => ({ code, naam: `u${i}` })),
    }),
  ),
)

/** Straight from the README of the data: who wins for one code on one day. */
function winnaar(lijsten: readonly Lijst[], code: string, dag: EpochDay): string | undefined {
  const sterkte = (u: Lijst) => [u.kop.geldigVanaf, u.laag === 'geinstalleerd' ? 1 : 0, u.kop.bekendSinds]
  const geldig = lijsten.filter((u) => u.kop.geldigVanaf <= dag && (u.kop.geldigTot === null || dag < u.kop.geldigTot))
  const sterkste = (us: readonly Lijst[]) =>
    us.reduce<Lijst | undefined>((beste, u) => {
      if (beste === undefined) return u
      const a = sterkte(beste)
      const b = sterkte(u)
      const i = a.findIndex((x, j) => x !== b[j])
      const wint = i < 0 ? u.kop.uitgave > beste.kop.uitgave : (b[i] ?? 0) > (a[i] ?? 0)
      return wint ? u : beste
    }, undefined)
  const beste = sterkste(geldig.filter((u) => u.kop.volledig || u.rijen.some((rij) => rij.code === code)))
  return beste?.rijen.find((rij) => rij.code === code)?.naam
}

test('on every day the strongest release wins, and a complete one hides what lies below (ZPM-19)', () => {
  fc.assert(
    fc.property(lijstenArb, fc.integer({ min: 0, max: 9 }), fc.constantFrom('a', 'b', 'c'), (lijsten, n, code) => {
      const dag = epochDay(19_000 + n)
      const gevonden = vakOp(bouwTijdlijn(lijsten), dag)?.rijen.get(code)?.rij.naam
      expect(gevonden).toBe(winnaar(lijsten, code, dag))
    }),
  )
})

test('without a day the last stretch answers; without releases there is none', () => {
  expect(vakOp(bouwTijdlijn([]), null)).toBeUndefined()
  const a = proefUitgave('codelijst', 'codelijst-PROEF', { rijen: [{ code: 'a', naam: 'oud' }] })
  const b = proefUitgave('codelijst', 'codelijst-PROEF', {
    kop: { geldigVanaf: '2025-01-01', uitgave: '2' },
    rijen: [{ code: 'a', naam: 'nieuw' }],
  })
  expect(vakOp(bouwTijdlijn([b, a]), null)?.rijen.get('a')?.rij.naam).toBe('nieuw')
})
