import type { Verbinding } from '../motor/motor.ts'

/** A table as it is on the disk, against what the database remembers of its last tidying. Pages of 8 kB. */
export type Toestand = {
  readonly tabel: string
  readonly paginas: number
  /** Pages at the last ANALYZE or VACUUM. */
  readonly bekend: number
  /** Of those pages, the ones without dead rows; known since the last ANALYZE or VACUUM. */
  readonly schoon: number
}

/**
 * The counters of pg_stat_all_tables are of no use here: PGlite never flushes them by itself and loses them at every
 * close (measured on 0.5.16). What the catalog keeps survives, also a kill. System tables belong to it: every load makes
 * a temporary table, and the rows that described it stay behind as dead ones.
 */
const VRAAG = `
SELECT c.oid::regclass::text AS tabel,
       ((pg_relation_size(c.oid) + coalesce(pg_relation_size(t.oid), 0)) / 8192)::int AS paginas,
       c.relpages + coalesce(t.relpages, 0) AS bekend,
       c.relallvisible + coalesce(t.relallvisible, 0) AS schoon
  FROM pg_class c LEFT JOIN pg_class t ON t.oid = c.reltoastrelid
 WHERE c.relkind = 'r' AND c.relpersistence = 'p'
   AND c.relnamespace IN ('public'::regnamespace, 'pg_catalog'::regnamespace)
 ORDER BY c.relnamespace DESC, c.relname`

/** The state of every table, asked as the owner. */
export const readToestand = async (v: Verbinding): Promise<readonly Toestand[]> =>
  (await v.query(VRAAG, [])).rows as Toestand[]

/** Half a megabyte: below that nothing is worth the trouble. */
const WEINIG = 64

/** Whether a table is a fifth bigger than the planner was told. */
export const isGegroeid = ({ paginas, bekend }: Toestand): boolean => paginas - bekend > Math.max(WEINIG, bekend / 5)

/** Whether the planner counts with less than half a table, or knows nothing of it: it then joins without an index. */
export const isOnbekend = ({ paginas, bekend }: Toestand): boolean => paginas - bekend > Math.max(WEINIG, bekend)

/** Whether enough pages may hold dead rows to clear them. */
export const isVervuild = ({ paginas, schoon }: Toestand): boolean => paginas - schoon > Math.max(WEINIG, paginas / 5)
