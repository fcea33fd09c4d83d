import type { Context } from './context.ts'
import { inChunks } from './in-chunks.ts'
import { type Kolommen, type Rij, rowSet } from './row-set.ts'

/** From this number of rows the load path is faster than arrays as parameters (measured on PGlite and PostgreSQL). */
const LAADPAD = 2000

/**
 * Inserts rows of the organisation under one key ([place, organisation]); rows whose key exists are left as they are.
 * Gives how many were inserted: a writer who expects more was overtaken by another.
 */
export async function insertRows(
  { sql, statistieken }: Context,
  tabel: string,
  [plaats, organisatie]: readonly [number, string],
  kolommen: Kolommen,
  rijen: readonly Rij[],
): Promise<number> {
  const namen = Object.keys(kolommen)
  if (rijen.length >= LAADPAD) {
    const alle = ['verdeel_id', 'organisatie_id', ...namen]
    const geladen = await sql.load(tabel, alle, withKey(rijen, plaats, organisatie))
    await statistieken(tabel, geladen)
    return geladen
  }
  let inserted = 0
  for (const deel of inChunks(rijen)) {
    const { from, params } = rowSet(kolommen, deel, 3)
    inserted += await sql.run(
      `insert into ${tabel} (verdeel_id, organisatie_id, ${namen.join(', ')})
       select $1::int, $2::text, ${namen.join(', ')} from ${from} on conflict do nothing`,
      [plaats, organisatie, ...params],
    )
  }
  return inserted
}

function* withKey(rijen: Iterable<Rij>, plaats: number, organisatie: string): Iterable<Rij> {
  for (const rij of rijen) yield [plaats, organisatie, ...rij]
}
