import type { Sql } from '../sql.ts'

/** From this number of new rows the planner is told of them, or it would go on planning for an empty table. */
const VEEL = 5000

/** Told of every load: the table and the number of new rows. */
export type Statistieken = (tabel: string, geladen: number) => Promise<void>

/** Rows loaded into each table since the store was opened, over its transactions: a long import is many small ones. */
export type Geladen = Map<string, { geladen: number; vanaf: number }>

/**
 * Refreshes the statistics of a table after loads, inside their transaction: PGlite has no autovacuum. Again only when
 * the rows loaded have doubled. Where the role may not (before PostgreSQL 17) the server only warns, and its autovacuum
 * does it a moment later.
 */
export function makeStatistieken(sql: Sql, tabellen: Geladen): Statistieken {
  return async (tabel, geladen) => {
    const stand = tabellen.get(tabel) ?? { geladen: 0, vanaf: VEEL }
    tabellen.set(tabel, stand)
    stand.geladen += geladen
    if (stand.geladen < stand.vanaf) return
    stand.vanaf = 2 * stand.geladen
    await sql.exec(`analyze ${tabel}`)
  }
}
