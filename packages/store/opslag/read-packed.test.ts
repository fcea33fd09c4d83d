import { expect, it } from 'vitest'
import type { Sql } from '../sql.ts'
import { PAK, readByDay } from './read-packed.ts'

interface Rij {
  readonly datum: string
  readonly id: string
}

/** A database of one table in order of day and id, that gives at most PAK rows after the place it is asked for. */
const sqlOver = (rijen: readonly Rij[]): { readonly sql: Sql; readonly gevraagd: () => number } => {
  let gevraagd = 0
  const query = async (text: string, params: readonly unknown[] = []): Promise<readonly { rijen: string | null }[]> => {
    gevraagd += 1
    expect(text).toContain(`limit ${PAK}`)
    const [datum, id] = params.slice(-2) as [string, string]
    const na = rijen.filter((rij) => rij.datum > datum || (rij.datum === datum && rij.id > id))
    return [{ rijen: na.length === 0 ? null : JSON.stringify(na.slice(0, PAK)) }]
  }
  return { sql: { query } as unknown as Sql, gevraagd: () => gevraagd }
}

it.each([
  [0, 1],
  [1, 1],
  [PAK - 1, 1],
  [PAK, 2],
  [2 * PAK + 5, 3],
])('reads %i rows whole and in order, in %i parts', async (aantal, delen) => {
  const rijen = Array.from({ length: aantal }, (_, n) => ({
    datum: `2023-03-${String(1 + Math.floor((n * 28) / aantal)).padStart(2, '0')}`,
    id: String(n).padStart(6, '0'),
  }))
  const { sql, gevraagd } = sqlOver(rijen)
  expect(await readByDay<Rij>(sql, (na) => `select … where (datum, id) > ${na}`, [7, 'x'])).toEqual(rijen)
  expect(gevraagd()).toBe(delen)
})
