import { expect, it } from 'vitest'
import { cut, MEEST, readAll } from './lijst.ts'

/** A store of so many rows that gives them a page at a time and remembers what was asked. */
function paged(totaal: number) {
  const gevraagd: number[] = []
  return {
    gevraagd,
    haal: async ({ vanaf, aantal }: { readonly vanaf: number; readonly aantal: number }) => {
      gevraagd.push(aantal)
      const rijen = Array.from({ length: Math.max(0, Math.min(aantal, totaal - vanaf)) }, (_, n) => vanaf + n)
      return { rijen, totaal }
    },
  }
}

it('a list of one row more than 250,000 is cut there, and says how many there were', async () => {
  expect(MEEST).toBe(250_000)
  const { rijen, totaal } = await readAll(paged(250_001).haal)
  expect([rijen.length, rijen.at(-1), totaal]).toEqual([250_000, 249_999, 250_001])
  const heel = cut(Array.from({ length: 250_001 }, (_, n) => n))
  expect([heel.rijen.length, heel.totaal]).toEqual([250_000, 250_001])
})

it('a list of exactly 250,000 is whole; no page goes past the end', async () => {
  const winkel = paged(250_000)
  const { rijen, totaal } = await readAll(winkel.haal)
  expect([rijen.length, totaal]).toEqual([250_000, 250_000])
  expect(winkel.gevraagd.reduce((som, aantal) => som + aantal, 0)).toBe(250_000)
})

it('an empty list, and one that shrinks while it is read, end', async () => {
  expect(await readAll(paged(0).haal)).toEqual({ rijen: [], totaal: 0 })
  const { rijen } = await readAll(async () => ({ rijen: [], totaal: 5 }))
  expect(rijen).toEqual([])
})
