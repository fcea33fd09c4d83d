import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWith } from './open-store.ts'
import { alsOwner } from './proef/als-owner.ts'
import { CRASH_SCHEMA, ORGANISATIE } from './proef/crash-bron.ts'
import { type EigenServer, makeEigenServer } from './proef/eigen-server.ts'
import { opPostgres } from './proef/motoren.ts'
import { admin } from './proef/proefbank.ts'
import type { Sql } from './sql.ts'
import type { Store } from './store.ts'

const WIE = { organisatie: ORGANISATIE, rol: 'import' }
const insert = (sql: Sql, nr: number): Promise<number> =>
  sql.run('INSERT INTO crash_rij VALUES (1, $1, $2, $3, $4)', [ORGANISATIE, 'deel', nr, 'x'])

opPostgres('de database gaat weg en komt terug', () => {
  let server: EigenServer
  let store: Store
  const bevestigd: number[] = []
  const save = async (nr: number): Promise<void> => {
    await store.transact(WIE, (sql) => insert(sql, nr))
    bevestigd.push(nr)
  }
  const stored = async (): Promise<readonly number[]> => {
    const rows = await store.read(WIE, (sql) => sql.query<{ nr: number }>('SELECT nr FROM crash_rij ORDER BY nr'))
    return rows.map(({ nr }) => nr)
  }
  beforeAll(async () => {
    server = await makeEigenServer()
    await admin(server.url('{}'), 'CREATE DATABASE proef')
    store = await openWith({ soort: 'postgres', url: server.url('proef') }, CRASH_SCHEMA)
    await save(1)
  })
  afterAll(async () => {
    await store?.close()
    await server?.remove()
  })

  test('while it is away every operation says so in both languages; when it is back the same store goes on', async () => {
    await server.crash()
    const fout = await save(2).catch((thrown: unknown) => thrown)
    expect(fout).toMatchObject({ code: 'opslag.weg', tekst: { doe: { nl: expect.stringContaining('verbinding') } } })
    await expect(stored()).rejects.toMatchObject({ code: 'opslag.weg' })
    await server.start()
    expect(await stored()).toEqual([1])
    await save(3)
    expect(await stored()).toEqual([1, 3])
  })

  test('connections that died while idle are not noticed by anyone', async () => {
    await Promise.all([stored(), stored(), stored(), stored()])
    await server.crash()
    await server.start()
    await save(4)
    expect(await stored()).toEqual(bevestigd)
  })

  test('in the middle of a transaction: nothing of it is saved, and that is known', async () => {
    const poging = store.transact(WIE, async (sql) => {
      await insert(sql, 100)
      await server.crash()
      await insert(sql, 101)
    })
    await expect(poging).rejects.toMatchObject({ code: 'opslag.weg' })
    await server.start()
    expect(await stored()).toEqual(bevestigd)
  })

  test('in the middle of a load: it ends, and nothing of it is saved', async () => {
    const rijen = async function* (): AsyncGenerator<readonly (string | number)[]> {
      for (let nr = 1000; nr < 9000; nr++) {
        if (nr === 7000) await server.crash()
        yield [1, ORGANISATIE, 'deel', nr, 'x'.repeat(100)]
      }
    }
    const kolommen = ['verdeel_id', 'organisatie_id', 'deel', 'nr', 'tekst']
    await expect(store.transact(WIE, (sql) => sql.load('crash_rij', kolommen, rijen()))).rejects.toMatchObject({
      code: 'opslag.weg',
    })
    await server.start()
    expect(await stored()).toEqual(bevestigd)
  })

  test('during the commit: it is said that the outcome is not known, and repeating the step settles it', async () => {
    await alsOwner(
      store,
      `CREATE FUNCTION wacht() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(5); RETURN NULL; END $$;
       CREATE CONSTRAINT TRIGGER traag AFTER INSERT ON crash_audit DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION wacht();`,
    )
    const poging = store
      .transact(WIE, async (sql) => {
        await insert(sql, 200)
        await sql.run('INSERT INTO crash_audit (verdeel_id, organisatie_id, deel) VALUES (1, $1, $2)', [
          ORGANISATIE,
          'x',
        ])
        setTimeout(() => void server.crash(), 200)
      })
      .catch((thrown: unknown) => thrown)
    const fout = await poging
    expect(fout).toMatchObject({ code: 'opslag.onbekend' })
    await server.crash()
    await server.start()
    const herhaald = await store.transact(WIE, (sql) =>
      sql.load(
        'crash_rij',
        ['verdeel_id', 'organisatie_id', 'deel', 'nr', 'tekst'],
        [[1, ORGANISATIE, 'deel', 200, 'x']],
      ),
    )
    expect([0, 1]).toContain(herhaald)
    expect(await stored()).toEqual([...bevestigd, 200])
  })

  test('a session that an administrator ends is reported, and the next operation works', async () => {
    const poging = store.transact(WIE, async (sql) => {
      const [row] = await sql.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
      await admin(server.url('{}'), `SELECT pg_terminate_backend(${row?.pid})`)
      await insert(sql, 300)
    })
    await expect(poging).rejects.toMatchObject({ code: 'opslag.weg' })
    expect(await stored()).toEqual([...bevestigd, 200])
  })
})
