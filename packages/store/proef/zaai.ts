import type { Store } from '../store.ts'
import { askOwner } from './als-owner.ts'

/** A column of the schema, with what decides which values it takes. */
type Kolom = {
  readonly tabel: string
  readonly kolom: string
  readonly type: string
  /** Values a check names for this column (`soort IN ('a', 'b')`). */
  readonly keuzes: readonly string[]
  /** The column a foreign key of this column leads to, 'tabel.kolom'. */
  readonly verwijst: string | null
}

const COLUMNS = `
SELECT c.relname AS tabel, a.attname AS kolom, format_type(a.atttypid, a.atttypmod) AS type,
  (SELECT array_agg(m[1]) FROM pg_constraint k, regexp_matches(pg_get_constraintdef(k.oid), '''([^'']+)''::', 'g') m
    WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum]) AS keuzes,
  (SELECT f.relname || '.' || fa.attname FROM pg_constraint k JOIN pg_class f ON f.oid = k.confrelid
     JOIN pg_attribute fa ON fa.attrelid = f.oid AND fa.attnum = k.confkey[array_position(k.conkey, a.attnum)]
    WHERE k.conrelid = c.oid AND k.contype = 'f' AND a.attnum = ANY (k.conkey) LIMIT 1) AS verwijst
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
 WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
   AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND c.relname NOT IN ('migratie', 'installatie')
 ORDER BY c.relname, a.attnum`

/** The statement that inserts row `nr` of an organisation in a table: values from the types and checks of its columns. */
export type Zaaier = {
  readonly tabel: string
  readonly eigenaar: string
  readonly insert: (organisatie: string, nr: number) => string
}

/** For every table of the schema how to make rows for it. Asks the database, so a new table is covered without a change here. */
export const zaaiers = async (store: Store): Promise<readonly Zaaier[]> => {
  const kolommen = await askOwner<Kolom>(store, COLUMNS)
  const bij = new Map(kolommen.map((kolom) => [`${kolom.tabel}.${kolom.kolom}`, kolom]))
  const root = (kolom: Kolom): Kolom => {
    const doel = kolom.verwijst === null ? undefined : bij.get(kolom.verwijst)
    return doel === undefined || doel === kolom ? kolom : root(doel)
  }
  const tabellen = [...new Set(kolommen.map(({ tabel }) => tabel))]
  return tabellen.map((tabel) => {
    const eigen = kolommen.filter((kolom) => kolom.tabel === tabel)
    const eigenaar = eigen.some(({ kolom }) => kolom === 'organisatie_id') ? 'organisatie_id' : 'id'
    return {
      tabel,
      eigenaar,
      insert: (organisatie, nr) => {
        const waarden = eigen.map((kolom) =>
          kolom.kolom === eigenaar || root(kolom).kolom === 'organisatie_id'
            ? `'${organisatie}'`
            : someValue(root(kolom), nr),
        )
        return `INSERT INTO ${tabel} (${eigen.map(({ kolom }) => kolom).join(', ')}) VALUES (${waarden.join(', ')})`
      },
    }
  })
}

/** Some value of the column's type, another for every `nr` where the type has room for it. */
const someValue = (kolom: Kolom, nr: number): string => {
  const { type, keuzes } = kolom
  if (keuzes !== null && keuzes.length > 0) return `'${keuzes[nr % keuzes.length]}'`
  if (kolom.kolom === 'verdeel_id') return '1'
  if (type.endsWith('[]')) return `'{}'`
  if (/^(smallint|integer|bigint|numeric|double|real)/.test(type)) return String(nr)
  if (type === 'boolean') return nr % 2 === 0 ? 'true' : 'false'
  if (type === 'date') return `DATE '2026-01-01' + ${nr}`
  if (type.startsWith('timestamp')) return `TIMESTAMPTZ '2026-01-01 00:00:00.125Z' + ${nr} * INTERVAL '1 day'`
  if (type.startsWith('json')) return `'{"nr": ${nr}, "tekst": "\u2028 é \\\\ \\" regel"}'`
  if (type === 'bytea') return `'\\x00ff0a0d5c${(nr % 256).toString(16).padStart(2, '0')}'`
  if (type === 'uuid') return `'00000000-0000-4000-8000-${String(nr).padStart(12, '0')}'`
  return `E'${kolom.kolom} ${nr} \\t \\n \\\\ é \u2028'`
}
