import { once } from 'node:events'
import { MessageChannel } from 'node:worker_threads'
import { beforeAll, expect, test } from 'vitest'
import { alsOwner } from '../proef/als-owner.ts'
import { opMotoren } from '../proef/motoren.ts'
import { GEDULD } from '../proef/opslagproef.ts'
import type { Store } from '../store.ts'
import { connectStore } from './connect-store.ts'
import { shareStore } from './share-store.ts'

const KLINIEK = { organisatie: 'kliniek', rol: 'beheer' }
const ANDER = { organisatie: 'ander', rol: 'beheer' }

opMotoren('de opslag op afstand', (motor) => {
  let store: Store
  let ver: Store
  const connect = async () => {
    const { port1, port2 } = new MessageChannel()
    const verbonden = connectStore(port2)
    shareStore(store, port1)
    return { ver: await verbonden, port: port2 }
  }
  const nummers = async (wie = KLINIEK): Promise<readonly number[]> =>
    (await store.read(wie, (sql) => sql.query<{ nr: number }>('SELECT nr FROM proef ORDER BY nr'))).map(({ nr }) => nr)
  beforeAll(async () => {
    store = await motor.open()
    await alsOwner(
      store,
      `CREATE TABLE proef (organisatie_id text NOT NULL DEFAULT current_setting('zorgketen.organisatie'),
         nr int NOT NULL CHECK (nr > 0), b bytea, PRIMARY KEY (organisatie_id, nr));
       ALTER TABLE proef ENABLE ROW LEVEL SECURITY; ALTER TABLE proef FORCE ROW LEVEL SECURITY;
       CREATE POLICY eigen ON proef USING (organisatie_id = current_setting('zorgketen.organisatie', true));
       GRANT SELECT, INSERT, UPDATE, DELETE ON proef TO zorgketen_app`,
    )
    ver = (await connect()).ver
  }, GEDULD)

  test('is the same store: engine, environment, role and row security', async () => {
    expect([ver.soort, ver.milieu]).toEqual([store.soort, store.milieu])
    await ver.transact(KLINIEK, (sql) => sql.run('INSERT INTO proef (nr, b) VALUES (1, $1)', [Uint8Array.of(0, 255)]))
    expect(await ver.read(KLINIEK, (sql) => sql.query('SELECT current_user AS wie, nr, b FROM proef'))).toEqual([
      { wie: 'zorgketen_app', nr: 1, b: Uint8Array.of(0, 255) },
    ])
    expect(await ver.read(ANDER, (sql) => sql.query('SELECT nr FROM proef'))).toEqual([])
    expect(await nummers()).toEqual([1])
  })

  test('takes the load path', async () => {
    const rijen = Array.from({ length: 12_000 }, (_, n) => [n + 1])
    const wie = { organisatie: 'laden', rol: 'beheer' }
    expect(await ver.transact(wie, (sql) => sql.load('proef', ['nr'], rijen))).toBe(12_000)
    expect((await nummers(wie)).length).toBe(12_000)
  })

  test('undoes everything when the work throws, and gives back what it threw', async () => {
    const eigen = new RangeError('eigen fout')
    const werk = ver.transact(KLINIEK, async (sql) => {
      await sql.run('INSERT INTO proef (nr) VALUES (2)')
      throw eigen
    })
    await expect(werk).rejects.toBe(eigen)
    expect(await nummers()).toEqual([1])
  })

  test('a fault of the database comes over with its code and place, without values', async () => {
    const fout = ver.transact(KLINIEK, (sql) => sql.run('INSERT INTO proef (nr) VALUES (-5)'))
    await expect(fout).rejects.toMatchObject({ name: 'StoreFout', code: 'opslag.controle', plek: { tabel: 'proef' } })
    await expect(ver.transact(KLINIEK, (sql) => sql.run('INSERT INTO proef (nr) VALUES (1)'))).rejects.toMatchObject({
      code: 'opslag.dubbel',
    })
  })

  test('a transaction inside another one is refused there too', async () => {
    await expect(ver.read(KLINIEK, () => ver.read(KLINIEK, async () => 1))).rejects.toMatchObject({
      code: 'opslag.genest',
    })
  })

  test('what a thread leaves open when it goes is undone', async () => {
    const { ver: weg, port } = await connect()
    const { promise: begonnen, resolve } = Promise.withResolvers<void>()
    const werk = weg.transact(KLINIEK, async (sql) => {
      await sql.run('INSERT INTO proef (nr) VALUES (3)')
      resolve()
      await new Promise(() => undefined)
    })
    werk.catch(() => undefined)
    await begonnen
    port.close()
    await once(port, 'close')
    await ver.transact(KLINIEK, (sql) => sql.run('INSERT INTO proef (nr) VALUES (4)'))
    expect(await nummers()).toEqual([1, 4])
    await expect(weg.read(KLINIEK, async () => 1)).rejects.toMatchObject({ code: 'opslag.gesloten' })
  })

  test('loose reading gives others their turn between two questions; reading at one moment does not see them', async () => {
    const count = 'SELECT count(*) AS n FROM proef'
    const gezien = await ver.readLoosely(ANDER, async (sql) => {
      const voor = await sql.query<{ n: number }>(count)
      if (motor.soort === 'pglite') await store.transact(ANDER, (s) => s.run('INSERT INTO proef (nr) VALUES (9)'))
      return [voor[0]?.n, (await sql.query<{ n: number }>(count))[0]?.n]
    })
    expect(gezien).toEqual(motor.soort === 'pglite' ? [0, 1] : [0, 0])
    await expect(ver.readLoosely(ANDER, (sql) => sql.run('DELETE FROM proef'))).rejects.toMatchObject({
      name: 'StoreFout',
    })
  })
})
