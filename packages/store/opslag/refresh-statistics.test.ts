import { expect, test } from 'vitest'
import type { Sql } from '../sql.ts'
import { type Geladen, makeStatistieken } from './refresh-statistics.ts'

test('statistics are refreshed over transactions: a long import is many small ones, and each doubling counts once', async () => {
  const gedaan: string[] = []
  let geladen = 0
  const sql = { exec: async (text: string) => void gedaan.push(`${text} na ${geladen}`) } as unknown as Sql
  const tabellen: Geladen = new Map()
  for (let deel = 0; deel < 20; deel++) {
    geladen += 2500
    // Each transaction has statistics of its own; what was loaded is known to the store.
    await makeStatistieken(sql, tabellen)('registratie', 2500)
  }
  expect(gedaan).toEqual([5000, 10_000, 20_000, 40_000].map((rijen) => `analyze registratie na ${rijen}`))
})
