import type { Verbinding } from '../motor/motor.ts'
import { type Tabel, VERDEELKOLOM } from './plaats.ts'

/** Tables as the catalog has them; `nu` comes from Citus' own table, which is there only when the extension is. */
const vraag = (citus: boolean): string => `
SELECT c.relname AS naam,
  coalesce(obj_description(c.oid, 'pg_class'), '') AS opmerking,
  EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organisatie_id') AS organisatie,
  v.attnum IS NOT NULL AS verdeelbaar, pg_relation_size(c.oid) > 0 AS "rijenHier",
  ARRAY(SELECT i.indexrelid::regclass::text FROM pg_index i
         WHERE i.indrelid = c.oid AND (i.indisunique OR i.indisexclusion)
           AND NOT coalesce(v.attnum = ANY (i.indkey[0:i.indnkeyatts - 1]), false) ORDER BY 1) AS sleutels,
  ARRAY(SELECT t.tgname::text FROM pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal ORDER BY 1) AS triggers,
  coalesce((SELECT json_agg(json_build_object('naar', f.relname,
      'kolommen', ARRAY(SELECT a.attname FROM unnest(k.conkey) WITH ORDINALITY u(nr, plek)
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.nr ORDER BY u.plek),
      'doelkolommen', ARRAY(SELECT a.attname FROM unnest(k.confkey) WITH ORDINALITY u(nr, plek)
        JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.nr ORDER BY u.plek)) ORDER BY k.conname)
    FROM pg_constraint k JOIN pg_class f ON f.oid = k.confrelid WHERE k.conrelid = c.oid AND k.contype = 'f'), '[]') AS verwijzingen,
  ${
    citus
      ? `(SELECT CASE WHEN p.partkey IS NOT NULL THEN 'verdeeld' WHEN p.repmodel = 't' THEN 'gedeeld' ELSE 'lokaal' END
     FROM pg_dist_partition p WHERE p.logicalrelid = c.oid)`
      : 'NULL'
  } AS nu
 FROM pg_class c LEFT JOIN pg_attribute v ON v.attrelid = c.oid AND v.attname = '${VERDEELKOLOM}' AND v.attnotnull
   AND v.atttypid = 'int4'::regtype
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY c.relname`

/** Our tables, without those that belong to an extension. */
export const readTabellen = async (v: Verbinding, citus: boolean): Promise<readonly Tabel[]> =>
  (await v.query(vraag(citus), [])).rows as Tabel[]
