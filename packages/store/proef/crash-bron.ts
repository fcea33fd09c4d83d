import type { Migratie } from '../migratie/migratie.ts'

/** The organisation the crash import works for. */
export const ORGANISATIE = 'crash'

/** Rows of a part. */
export const RIJEN = 300

const SQL = `
CREATE TABLE crash_rij (verdeel_id int, organisatie_id text, deel text, nr int, tekst text NOT NULL,
  PRIMARY KEY (verdeel_id, organisatie_id, deel, nr));
CREATE TABLE crash_audit (verdeel_id int, organisatie_id text, id uuid DEFAULT gen_random_uuid(), deel text NOT NULL,
  PRIMARY KEY (verdeel_id, organisatie_id, id));
ALTER TABLE crash_rij ENABLE ROW LEVEL SECURITY; ALTER TABLE crash_rij FORCE ROW LEVEL SECURITY;
CREATE POLICY eigen ON crash_rij USING (organisatie_id = current_setting('zorgketen.organisatie', true));`

/** A schema of its own, so that the proof does not change with the application's tables. */
export const CRASH_SCHEMA: readonly Migratie[] = [{ nummer: 1, naam: '0001-crash.sql', sql: SQL, sha256: 'proef' }]

/** The rows of one part: the same at every start, as the lines of a file are. */
export const rijenVan = function* (ronde: number, deel: number): Generator<readonly (string | number)[]> {
  for (let rij = 0; rij < RIJEN; rij++) yield [1, ORGANISATIE, `${ronde}-${deel}`, rij, `regel ${rij} van deel ${deel}`]
}
