import { ROLLEN } from '@zorgketen/usecases/opslag'
import { beforeAll, describe, expect, test } from 'vitest'
import { StoreFout } from './fout/store-fout.ts'
import { motorOf } from './make-store.ts'
import { alsOwner, askOwner } from './proef/als-owner.ts'
import { opMotoren } from './proef/motoren.ts'
import { type Zaaier, zaaiers } from './proef/zaai.ts'
import type { Sql } from './sql.ts'
import type { Store } from './store.ts'

/** Two organisations that must not see each other. */
const PAREN = [
  ['kliniek', 'ander'],
  ['ander', 'kliniek'],
] as const

/** Every role of the application, and one nobody knows. */
const PROEFROLLEN = [...ROLLEN, 'onbekende-rol']

/** Declared exceptions: which roles see rows of others, and why. Nobody writes them. */
const ZIET_ANDEREN: Readonly<Record<string, readonly string[]>> = {
  organisatie: ['toegang', 'post'], // choosing where to enter, and delivering messages: names and addresses only
}

opMotoren('rijbeveiliging', (motor) => {
  let store: Store
  let alle: readonly Zaaier[] = []
  const inhoudVan = (zaaier: Zaaier, wie: string): Promise<readonly object[]> =>
    askOwner(store, `SELECT t::text AS rij FROM ${zaaier.tabel} t WHERE ${zaaier.eigenaar} = '${wie}' ORDER BY 1`)
  const poging = async (
    organisatie: string,
    rol: string,
    doe: (sql: Sql) => Promise<number>,
  ): Promise<number | string> => {
    try {
      return await store.transact({ organisatie, rol }, doe)
    } catch (thrown) {
      if (thrown instanceof StoreFout) return thrown.code
      throw thrown
    }
  }
  beforeAll(async () => {
    store = await motor.open()
    alle = await zaaiers(store)
    for (const { insert } of alle) for (const [wie] of PAREN) await alsOwner(store, insert(wie, 1))
  })

  test('every table is covered, has forced row security, and policies for the application role only', async () => {
    const tabellen = await askOwner<{ naam: string; aan: boolean; gedwongen: boolean; regels: number; anders: number }>(
      store,
      `SELECT c.relname AS naam, c.relrowsecurity AS aan, c.relforcerowsecurity AS gedwongen,
         (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid) AS regels,
         (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid
           AND p.polroles <> ARRAY[(SELECT oid FROM pg_roles WHERE rolname = 'zorgketen_app')]) AS anders
        FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`,
    )
    const gedeeld = ['installatie', 'migratie']
    expect(tabellen.map(({ naam }) => naam)).toEqual([...alle.map(({ tabel }) => tabel), ...gedeeld].sort())
    for (const { naam, regels, ...rest } of tabellen.filter(({ naam }) => !gedeeld.includes(naam))) {
      expect({ naam, ...rest }).toEqual({ naam, aan: true, gedwongen: true, anders: 0 })
      expect(regels, naam).toBeGreaterThan(0)
    }
  })

  test('the shared tables of the engine can be read by the application and not written', async () => {
    const rechten = await askOwner(
      store,
      `SELECT table_name AS tabel, string_agg(privilege_type, ',' ORDER BY privilege_type) AS recht
         FROM information_schema.role_table_grants WHERE grantee = 'zorgketen_app' AND table_name IN ('installatie', 'migratie')
        GROUP BY table_name ORDER BY 1`,
    )
    expect(rechten).toEqual([
      { tabel: 'installatie', recht: 'SELECT' },
      { tabel: 'migratie', recht: 'SELECT' },
    ])
  })

  test('nothing goes round row security: no view or function with the rights of the owner, no rights to make or truncate', async () => {
    const omwegen = await askOwner(
      store,
      `SELECT relname AS naam FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')
          AND NOT coalesce(reloptions @> ARRAY['security_invoker=true'], false)
        UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef
        UNION ALL SELECT table_name FROM information_schema.role_table_grants
          WHERE grantee IN ('zorgketen_app', 'PUBLIC') AND table_schema = 'public'
            AND privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        UNION ALL SELECT 'create' WHERE has_schema_privilege('zorgketen_app', 'public', 'CREATE')`,
    )
    expect(omwegen).toEqual([])
  })

  test('the distribution column and then the organisation come first in every key (Citus)', async () => {
    const sleutels = await askOwner<{ naam: string; kolommen: string }>(
      store,
      `SELECT i.indexrelid::regclass::text AS naam, (SELECT string_agg(a.attname, ',' ORDER BY k.plek)
           FROM unnest(i.indkey::int2[]) WITH ORDINALITY k(nr, plek) JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.nr
          WHERE k.plek <= 2) AS kolommen
        FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
       WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace
         AND coalesce(obj_description(c.oid, 'pg_class'), '') NOT LIKE 'gedeeld%'`,
    )
    expect(sleutels.length).toBeGreaterThan(10)
    expect(sleutels.filter(({ kolommen }) => kolommen !== 'verdeel_id,organisatie_id')).toEqual([])
  })

  test('without an organisation the application role sees nothing', async () => {
    for (const { tabel } of alle) {
      const rows = await motorOf(store).transaction({ soort: 'read', instellen: 'SET LOCAL ROLE zorgketen_app' }, (v) =>
        v.query(`SELECT 1 FROM ${tabel}`, []),
      )
      expect(rows.rows, tabel).toEqual([])
    }
  })

  describe.each(PROEFROLLEN)('rol %s', (rol) => {
    test.each(PAREN)('%s sees its own row of every table and no row of %s', async (ik, ander) => {
      for (const { tabel, eigenaar } of alle) {
        const rows = await store.read({ organisatie: ik, rol }, (sql) =>
          sql.query<{ van: string }>(`SELECT ${eigenaar} AS van FROM ${tabel} ORDER BY 1`),
        )
        const ziet = ZIET_ANDEREN[tabel]?.includes(rol) ? [ik, ander].sort() : [ik]
        expect(
          rows.map(({ van }) => van),
          tabel,
        ).toEqual(ziet)
      }
    })

    test.each(PAREN)('%s cannot insert, change, take over, lock or delete a row of %s', async (ik, ander) => {
      for (const zaaier of alle) {
        const { tabel, eigenaar, insert } = zaaier
        const voor = await inhoudVan(zaaier, ander)
        const doe = (text: string) => poging(ik, rol, (sql) => sql.run(text))
        const waar = `WHERE ${eigenaar} = '${ander}'`
        expect(await doe(insert(tabel === 'organisatie' ? `${ander}-2` : ander, 2)), `${tabel} insert`).toBe(
          'opslag.verboden',
        )
        expect([0, 'opslag.verboden'], `${tabel} update`).toContain(
          await doe(`UPDATE ${tabel} SET ${eigenaar} = ${eigenaar} ${waar}`),
        )
        expect([0, 'opslag.verboden'], `${tabel} steal`).toContain(
          await doe(`UPDATE ${tabel} SET ${eigenaar} = '${ik}' ${waar}`),
        )
        expect(await doe(`UPDATE ${tabel} SET ${eigenaar} = '${ander}'`), `${tabel} give away`).toBe('opslag.verboden')
        expect([0, 'opslag.verboden'], `${tabel} delete`).toContain(await doe(`DELETE FROM ${tabel} ${waar}`))
        expect([0, 'opslag.verboden'], `${tabel} lock`).toContain(
          await doe(`SELECT 1 FROM ${tabel} ${waar} FOR UPDATE`),
        )
        expect(await inhoudVan(zaaier, ander), tabel).toEqual(voor)
        expect(voor, tabel).toHaveLength(1)
      }
    })
  })
})
