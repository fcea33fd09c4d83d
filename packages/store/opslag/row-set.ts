import type { Waarde } from '../sql.ts'

/** Types of columns of a set of rows; dates and instants as ISO texts, json as text. */
type Kolomtype = 'text' | 'int' | 'bigint' | 'boolean' | 'date' | 'timestamptz' | 'json' | 'jsonb'

/** One row of a set: a value per column, no bytes and no arrays. */
export type Rij = readonly (string | number | boolean | null)[]

/** Names and types of columns, in order. */
export type Kolommen = Readonly<Record<string, Kolomtype>>

/** Rows as a table in a query: `from` goes into the statement as `nieuw`, `params` after the parameters that are there. */
interface RowSet {
  readonly from: string
  readonly params: readonly Waarde[]
}

/** Hands many rows to one statement as an array per column; the first array is parameter `$eerste`. */
export function rowSet(kolommen: Kolommen, rijen: readonly Rij[], eerste: number): RowSet {
  const namen = Object.keys(kolommen)
  const types = Object.values(kolommen)
  const arrays = types.map((type, n) => `$${eerste + n}::${type}[]`)
  return {
    from: `unnest(${arrays.join(', ')}) as nieuw (${namen.join(', ')})`,
    params: namen.map((_, kolom) => rijen.map((rij) => rij[kolom] ?? null)),
  }
}
