import type { Verbinding } from '../motor/motor.ts'

/** Does something while row security is not forced on the owner of the tables; within one transaction nobody else sees that. */
export const withoutForce = async <T>(v: Verbinding, doe: () => Promise<T>): Promise<T> => {
  const { rows } = await v.query(
    `SELECT oid::regclass::text AS tabel FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relforcerowsecurity`,
    [],
  )
  const forced = (rows as { tabel: string }[]).map(({ tabel }) => tabel)
  for (const tabel of forced) await v.exec(`ALTER TABLE ${tabel} NO FORCE ROW LEVEL SECURITY`)
  const result = await doe()
  for (const tabel of forced) await v.exec(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`)
  return result
}
