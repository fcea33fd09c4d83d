import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { motorOf } from '../make-store.ts'
import { readMigraties } from '../migratie/read-migraties.ts'
import { openStore, openWith } from '../open-store.ts'
import { openOpslag } from '../opslag/open-opslag.ts'
import { alsOwner, askOwner } from '../proef/als-owner.ts'
import { type EigenServer, makeEigenServer } from '../proef/eigen-server.ts'
import { opMotoren, opPostgres } from '../proef/motoren.ts'
import { putNamaakCitus } from '../proef/namaak-citus.ts'
import { organisatie } from '../proef/opslagproef.ts'
import { admin } from '../proef/proefbank.ts'
import type { StoreOpties } from '../store.ts'
import { distribute, planDistribution } from './distribute.ts'
import { readPlan, type Verdeelplan } from './plan.ts'

const tabellenAt = ({ tabellen }: Verdeelplan, plaats: string): readonly string[] =>
  tabellen.filter((tabel) => tabel.plaats === plaats).map(({ tabel }) => tabel)

opMotoren('het plan van verdelen volgt uit de catalogus', (motor) => {
  test('every table has its place, and nothing stands in the way', async () => {
    const store = await motor.open()
    const plan = await motorOf(store).transaction({ soort: 'read', instellen: null }, readPlan)
    const metOrganisatie = await askOwner<{ tabel: string }>(
      store,
      "SELECT attrelid::regclass::text AS tabel FROM pg_attribute WHERE attname = 'organisatie_id' AND attrelid IN (SELECT oid FROM pg_class WHERE relkind = 'r') ORDER BY 1",
    )
    expect(plan.citus).toBeNull()
    expect(plan.tabellen.filter(({ bezwaren }) => bezwaren.length > 0)).toEqual([])
    expect(tabellenAt(plan, 'gedeeld')).toEqual(['installatie', 'migratie', 'organisatie'])
    expect(tabellenAt(plan, 'lokaal')).toEqual(['taak'])
    expect([...tabellenAt(plan, 'verdeeld'), 'taak'].sort()).toEqual(metOrganisatie.map(({ tabel }) => tabel).sort())
    const [{ n } = { n: 0 }] = await askOwner<{ n: number }>(
      store,
      "SELECT count(*) AS n FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')",
    )
    expect(plan.tabellen).toHaveLength(n)
  })

  test('functions of row security come first, then what is shared, then what is spread, in one group', async () => {
    const store = await motor.open()
    const plan = await motorOf(store).transaction({ soort: 'read', instellen: null }, readPlan)
    const soorten = plan.stappen.map(({ soort }) => soort)
    expect(soorten.slice(0, 6)).toEqual(['functie', 'functie', 'gedeeld', 'gedeeld', 'gedeeld', 'verdeeld'])
    expect(soorten.slice(-2)).toEqual(['rol', 'instelling'])
    const verdeeld = plan.stappen.filter(({ soort }) => soort === 'verdeeld')
    const [eerste, ...rest] = verdeeld
    expect(eerste?.opdracht).toBe(
      "SELECT create_distributed_table('public.afschrift', 'verdeel_id', colocate_with => 'none')",
    )
    expect(rest.every(({ opdracht }) => opdracht.endsWith("colocate_with => 'public.afschrift')"))).toBe(true)
    expect(verdeeld.map(({ onderwerp }) => onderwerp)).toEqual(tabellenAt(plan, 'verdeeld'))
  })

  test.each([
    ['CREATE TABLE vreemd (naam text PRIMARY KEY)', 'vreemd', ['geen organisatie, en niet gedeeld genoemd']],
    [
      'CREATE TABLE vreemd (organisatie_id text PRIMARY KEY)',
      'vreemd',
      ['verdeel_id ontbreekt, of kan leeg zijn', 'sleutel vreemd_pkey zonder verdeel_id'],
    ],
    ['CREATE UNIQUE INDEX streng ON audit (organisatie_id, id)', 'audit', ['sleutel streng zonder verdeel_id']],
    [
      'CREATE UNIQUE INDEX streng ON audit (organisatie_id, id) INCLUDE (verdeel_id)',
      'audit',
      ['sleutel streng zonder verdeel_id'],
    ],
    [
      `CREATE TABLE vreemd (verdeel_id int NOT NULL, organisatie_id text, sleutel text REFERENCES installatie (sleutel));
       ALTER TABLE installatie ADD COLUMN n int; COMMENT ON TABLE installatie IS 'lokaal: proef'`,
      'vreemd',
      ['verwijzing naar installatie'],
    ],
    [
      `CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
       CREATE TRIGGER later AFTER INSERT ON audit EXECUTE FUNCTION f()`,
      'audit',
      ['trigger later'],
    ],
  ])('%s is an objection', async (sql, tabel, bezwaren) => {
    const store = await motor.open()
    await alsOwner(store, sql)
    const plan = await motorOf(store).transaction({ soort: 'read', instellen: null }, readPlan)
    expect(plan.tabellen.filter((een) => een.bezwaren.length > 0)).toMatchObject([{ tabel, bezwaren }])
  })
})

test('the embedded database cannot be distributed', async () => {
  const opties: StoreOpties = { soort: 'pglite', map: ':memory:' }
  await expect(planDistribution(opties)).rejects.toMatchObject({ code: 'verdeel.motor' })
})

opPostgres('verdelen', (motor) => {
  test('without the extension: the plan is shown, distributing is refused with words, and nothing is changed', async () => {
    const opties = await motor.plek('gemigreerd')
    const voor = await planDistribution(opties)
    const fout = await distribute(opties, () => undefined).catch((thrown: unknown) => thrown)
    expect(fout).toMatchObject({
      code: 'verdeel.citus',
      tekst: {
        doe: {
          nl: expect.stringContaining('docs/beheer/verdelen.md'),
          en: expect.stringContaining('docs/beheer/verdelen.md'),
        },
      },
    })
    expect(await planDistribution(opties)).toEqual(voor)
  })

  test('a plan of another schema than this program has would be wrong', async () => {
    const leeg = await motor.plek('leeg')
    const [eerste] = await readMigraties()
    await expect(planDistribution(leeg)).rejects.toMatchObject({ code: 'verdeel.schema', params: { opslag: 0 } })
    await (await openWith(leeg, eerste === undefined ? [] : [eerste])).close()
    await expect(planDistribution(leeg)).rejects.toMatchObject({ code: 'verdeel.schema', params: { opslag: 1 } })
  })

  describe('op een server waar Citus wordt nagebootst', () => {
    // A server of its own: the role that gets LOGIN belongs to the whole server.
    let server: EigenServer
    let nr = 0
    const makeDatabase = async (): Promise<StoreOpties> => {
      nr += 1
      await admin(server.url('{}'), `CREATE DATABASE verdeel${nr}`)
      if (nr > 1) await admin(server.url('{}'), 'ALTER ROLE zorgketen_app NOLOGIN')
      const opties: StoreOpties = { soort: 'postgres', url: server.url(`verdeel${nr}`) }
      const store = await openStore(opties)
      await openOpslag(store).transact({ organisatie: 'a', rol: 'beheerder' }, async (kast) => {
        await kast.organisaties.zet(organisatie('a'))
        await kast.audit.schrijf({
          id: 'x',
          op: '2023-04-01T00:00:00.000Z',
          door: 'x',
          rol: 'beheerder',
          doel: 'proef',
          handeling: 'x',
          onderwerp: 'x',
          details: {},
        })
      })
      await motorOf(store).transaction({ soort: 'write', instellen: null }, putNamaakCitus)
      await store.close()
      return opties
    }
    const ask = async <R extends object>(opties: StoreOpties, vraag: string): Promise<readonly R[]> => {
      const store = await openStore(opties)
      try {
        return await askOwner<R>(store, vraag)
      } finally {
        await store.close()
      }
    }
    beforeAll(async () => {
      server = await makeEigenServer()
    })
    afterAll(() => server?.remove())

    test('every statement is taken once, in order; a second time there is nothing left to do', async () => {
      const opties = await makeDatabase()
      const voor = await planDistribution(opties)
      expect(voor.citus).toBe('12.1-1')
      const gedaan: string[] = []
      await distribute(opties, ({ opdracht }) => gedaan.push(opdracht))
      expect(gedaan).toEqual(voor.stappen.filter((stap) => !stap.gedaan).map(({ opdracht }) => opdracht))
      const oproepen = await ask<{ wat: string }>(
        opties,
        "SELECT functie || ' ' || argument AS wat FROM namaak.oproep ORDER BY nr",
      )
      const opruimen = oproepen.filter(({ wat }) => wat.startsWith('opruimen'))
      expect(opruimen).toEqual([{ wat: 'opruimen audit' }]) // the one spread table that held a row
      expect(oproepen).toHaveLength(gedaan.length - 2) // the role and the setting are no calls
      const na = await planDistribution(opties)
      expect(na.tabellen.map(({ tabel, nu }) => [tabel, nu])).toEqual(
        na.tabellen.map(({ tabel, plaats }) => [tabel, plaats === 'lokaal' ? null : plaats]),
      )
      // The stand-in leaves the rows where they are; Citus itself empties the table.
      expect(na.stappen.filter((stap) => !stap.gedaan).map(({ soort, onderwerp }) => [soort, onderwerp])).toEqual([
        ['opruimen', 'audit'],
      ])
      const groepen = await ask(
        opties,
        'SELECT DISTINCT colocationid FROM namaak.pg_dist_partition WHERE partkey IS NOT NULL',
      )
      expect(groepen).toHaveLength(1)
    })

    test('afterwards the store opens and works, and every transaction passes its settings on', async () => {
      const opties = await makeDatabase()
      await distribute(opties, () => undefined)
      const store = await openStore(opties)
      const wie = { organisatie: 'a', rol: 'lezer' }
      const vraag =
        "SELECT current_user AS wie, current_setting('citus.propagate_set_commands') AS doorgeven, current_setting('timezone') AS tijd, (SELECT count(*) FROM audit) AS n"
      expect(await store.read(wie, (sql) => sql.query(vraag))).toEqual([
        { wie: 'zorgketen_app', doorgeven: 'local', tijd: 'UTC', n: 1 },
      ])
      expect(await store.read({ ...wie, organisatie: 'b' }, (sql) => sql.query(vraag))).toMatchObject([{ n: 0 }])
      await store.close()
    })

    test('a step that fails is named, and the rest goes on from there the next time', async () => {
      const opties = await makeDatabase()
      await ask(opties, 'SELECT 1')
      const stuk = await openStore(opties)
      await alsOwner(stuk, 'ALTER FUNCTION namaak.truncate_local_data_after_distributing_table RENAME TO weg')
      await stuk.close()
      const fout = await distribute(opties, () => undefined).catch((thrown: unknown) => thrown)
      expect(fout).toMatchObject({
        code: 'verdeel.mislukt',
        params: { onderwerp: 'audit' },
        plek: { sqlstate: '42883' },
      })
      const heel = await openStore(opties)
      await alsOwner(heel, 'ALTER FUNCTION namaak.weg RENAME TO truncate_local_data_after_distributing_table')
      await heel.close()
      const rest: string[] = []
      await distribute(opties, ({ soort, onderwerp }) => rest.push(`${soort} ${onderwerp}`))
      expect(rest[0]).toBe('opruimen audit')
      expect(rest).toContain('verdeeld bericht')
      expect(rest.at(-1)).toBe('instelling citus.propagate_set_commands')
    })

    test('someone at work, a user under row security, and a table that cannot be spread are refused beforehand', async () => {
      const opties = await makeDatabase()
      const store = await openStore(opties)
      await expect(distribute(opties, () => undefined)).rejects.toMatchObject({ code: 'verdeel.in-gebruik' })
      await alsOwner(store, 'CREATE UNIQUE INDEX streng ON audit (id); CREATE ROLE gewoon LOGIN IN ROLE zorgketen_app')
      await store.close()
      await expect(distribute(opties, () => undefined)).rejects.toMatchObject({
        code: 'verdeel.bezwaar',
        params: { tabel: 'audit', bezwaren: 'sleutel streng zonder verdeel_id' },
      })
      const gewoon = { ...opties, url: (opties as { url: string }).url.replace('postgres@', 'gewoon@') } as StoreOpties
      await expect(distribute(gewoon, () => undefined)).rejects.toMatchObject({ code: 'verdeel.rechten' })
      expect(await ask(opties, 'SELECT * FROM namaak.oproep')).toEqual([])
    })
  })
})
