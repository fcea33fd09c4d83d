import { StoreFout } from '../fout/store-fout.ts'
import type { Verbinding } from '../motor/motor.ts'

/** Makes the application role when it is not there (it belongs to the whole server, so another database may have), and lets us become it. */
const MAKE = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'zorgketen_app') THEN
    CREATE ROLE zorgketen_app NOLOGIN NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN
  IF NOT pg_has_role(current_user, 'zorgketen_app',
                     CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
    GRANT zorgketen_app TO CURRENT_USER;
  END IF;
END $$;`

/** What the role may do: see every table made after this unless a migration revokes it, and make the temporary tables of a load. */
const GRANT = `
GRANT USAGE ON SCHEMA public TO zorgketen_app;
DO $$ BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO zorgketen_app', current_database()); END $$;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO zorgketen_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO zorgketen_app;`

/** Makes the role zorgketen_app and its rights. Throws 'opslag.rechten' when the database user may not. */
export const makeAppRol = async (v: Verbinding): Promise<void> => {
  try {
    await v.exec(MAKE)
    await v.exec(GRANT)
  } catch (thrown) {
    throw thrown instanceof StoreFout && thrown.code === 'opslag.verboden'
      ? new StoreFout('opslag.rechten', {}, thrown.plek)
      : thrown
  }
}

/**
 * Throws 'opslag.rol' when the role could see through row security, itself or by becoming another role, or could log in
 * and name an organisation of its choice. On a Citus cluster it must be able to: the machines reach each other as it.
 */
export const checkAppRol = async (v: Verbinding): Promise<void> => {
  const { rows } = await v.query(
    `SELECT FROM pg_roles WHERE (rolsuper OR rolbypassrls) AND pg_has_role('zorgketen_app', oid, 'MEMBER')
       OR rolcanlogin AND rolname = 'zorgketen_app' AND NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'citus')`,
    [],
  )
  if (rows.length > 0) throw new StoreFout('opslag.rol')
}
