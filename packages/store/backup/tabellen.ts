import type { Verbinding } from '../motor/motor.ts'

/** A table with the columns that hold data of their own; `vulling`: a migration fills it, so it is never empty. */
export type Tabel = { readonly naam: string; readonly kolommen: readonly string[]; readonly vulling: boolean }

/** The engine's own tables: what they say stands in the head of a backup. */
const EIGEN = ['migratie', 'installatie']

/** The application's tables, in the order of their names. */
export const readTabellen = async (v: Verbinding): Promise<readonly Tabel[]> => {
  const { rows } = await v.query(
    `SELECT c.relname AS naam, array_agg(a.attname::text ORDER BY a.attnum) AS kolommen,
            coalesce(obj_description(c.oid, 'pg_class') LIKE 'gedeeld:%', false) AS vulling
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      GROUP BY c.oid, c.relname ORDER BY c.relname`,
    [],
  )
  return (rows as Tabel[]).filter(({ naam }) => !EIGEN.includes(naam))
}
