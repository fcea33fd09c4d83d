import type { Verbinding } from '../motor/motor.ts'

/** What must be set besides the tables, and what of it is. Names are quoted as SQL wants them. */
export type Instellingen = {
  /** Functions that the policies of row security call, as `schema.naam(typen)`. */
  readonly functies: readonly { readonly naam: string; readonly verdeeld: boolean }[]
  readonly gebruiker: string
  readonly database: string
  readonly appMagInloggen: boolean
  readonly doorgeven: boolean
}

/** Reads them, with the version of Citus; null: the extension is not in this database. */
export const readInstellingen = async (v: Verbinding): Promise<Instellingen & { readonly citus: string | null }> => {
  const [rij] = (await v.query(VRAAG, [])).rows as Omit<Awaited<ReturnType<typeof readInstellingen>>, 'functies'>[]
  if (rij === undefined) throw new TypeError('one row was asked')
  const verdeeld =
    rij.citus === null
      ? 'false'
      : `EXISTS (SELECT FROM pg_dist_object o WHERE o.classid = 'pg_proc'::regclass AND o.objid = p.oid)`
  const { rows } = await v.query(
    `SELECT format('%I.%I(%s)', p.pronamespace::regnamespace, p.proname, pg_get_function_identity_arguments(p.oid)) AS naam, ${verdeeld} AS verdeeld
       FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.oid IN (
         SELECT d.refobjid FROM pg_depend d WHERE d.classid = 'pg_policy'::regclass AND d.refclassid = 'pg_proc'::regclass)
      ORDER BY naam`,
    [],
  )
  return { ...rij, functies: rows as Instellingen['functies'] }
}

const VRAAG = `
SELECT (SELECT extversion FROM pg_extension WHERE extname = 'citus') AS citus,
  quote_ident(current_user) AS gebruiker, quote_ident(current_database()) AS database,
  (SELECT rolcanlogin FROM pg_roles WHERE rolname = 'zorgketen_app') AS "appMagInloggen",
  EXISTS (SELECT FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase JOIN pg_roles r ON r.oid = s.setrole
    WHERE d.datname = current_database() AND r.rolname = current_user
      AND 'citus.propagate_set_commands=local' = ANY (s.setconfig)) AS doorgeven`
