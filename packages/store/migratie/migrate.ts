import { StoreFout } from '../fout/store-fout.ts'
import type { Motor, Verbinding } from '../motor/motor.ts'
import { checkAppRol, makeAppRol } from './app-rol.ts'
import type { Migratie } from './migratie.ts'

type Toegepast = { readonly nummer: number; readonly naam: string; readonly sha256: string }

/** The engine's own tables, shared by all organisations and only read by the application. */
const EIGEN = `
CREATE TABLE IF NOT EXISTS migratie (
  nummer int PRIMARY KEY, naam text NOT NULL, sha256 text NOT NULL, toegepast timestamptz NOT NULL DEFAULT now());
CREATE TABLE IF NOT EXISTS installatie (sleutel text PRIMARY KEY, waarde text NOT NULL);
COMMENT ON TABLE migratie IS 'gedeeld: welke migraties zijn toegepast';
COMMENT ON TABLE installatie IS 'gedeeld: eigenschappen van de opslag zelf, zoals het milieu';
REVOKE ALL ON migratie, installatie FROM zorgketen_app;
GRANT SELECT ON migratie, installatie TO zorgketen_app;`

/** One number for all of Zorgketen, so that two servers starting at once wait for each other. */
const ADVISORY = 'SELECT pg_advisory_xact_lock(7269846551)'

/**
 * Brings the schema up to date: each file once, in order, in one transaction with its record. Refuses a store that is
 * newer than the program and a file that changed after it was applied. Two servers at once: one waits for the other.
 */
export const migrate = async (motor: Motor, migraties: readonly Migratie[]): Promise<void> => {
  const alsEigenaar = { soort: 'write', instellen: null } as const
  const bijgewerkt = await motor.transaction(alsEigenaar, async (v) => {
    const toegepast = await readToegepast(v)
    compare(toegepast, migraties)
    if (toegepast.length > 0) await checkAppRol(v)
    return toegepast.length === migraties.length && toegepast.length > 0
  })
  if (bijgewerkt) return
  await motor.transaction(alsEigenaar, async (v) => {
    await v.exec(ADVISORY)
    await makeAppRol(v)
    await checkAppRol(v)
    await v.exec(EIGEN)
  })
  for (const migratie of migraties) {
    await motor.transaction(alsEigenaar, async (v) => {
      await v.exec(ADVISORY)
      const toegepast = await readToegepast(v)
      compare(toegepast, migraties)
      if (toegepast.length < migratie.nummer) await apply(v, migratie)
    })
  }
}

/** The migrations recorded in the store; none when it is empty. */
export const readToegepast = async (v: Verbinding): Promise<readonly Toegepast[]> => {
  const { rows } = await v.query("SELECT to_regclass('public.migratie') IS NOT NULL AS er", [])
  if (!(rows[0] as { er: boolean }).er) return []
  return (await v.query('SELECT nummer, naam, sha256 FROM migratie ORDER BY nummer', [])).rows as Toegepast[]
}

const compare = (toegepast: readonly Toegepast[], migraties: readonly Migratie[]): void => {
  if (toegepast.length > migraties.length)
    throw new StoreFout('migratie.nieuwer', { opslag: toegepast.length, programma: migraties.length })
  for (const [i, { naam, sha256 }] of toegepast.entries())
    if (sha256 !== migraties[i]?.sha256) throw new StoreFout('migratie.gewijzigd', { naam })
}

const apply = async (v: Verbinding, migratie: Migratie): Promise<void> => {
  try {
    await v.exec(migratie.sql)
    await v.query('INSERT INTO migratie (nummer, naam, sha256) VALUES ($1, $2, $3)', [
      String(migratie.nummer),
      migratie.naam,
      migratie.sha256,
    ])
  } catch (thrown) {
    if (!(thrown instanceof StoreFout) || thrown.code === 'opslag.weg' || thrown.code === 'opslag.vol') throw thrown
    throw new StoreFout('migratie.mislukt', { naam: migratie.naam }, thrown.plek)
  }
}
