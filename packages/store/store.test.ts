import { beforeAll, expect, test } from 'vitest'
import { json } from './json.ts'
import { alsOwner } from './proef/als-owner.ts'
import { opMotoren, opPostgres } from './proef/motoren.ts'
import type { Store } from './store.ts'

const KLINIEK = { organisatie: 'kliniek', rol: 'beheer' }
const ANDER = { organisatie: 'ander', rol: 'beheer' }

opMotoren('opslag', (motor) => {
  let store: Store
  const count = async (): Promise<number> => {
    const rows = await store.read(KLINIEK, (sql) => sql.query<{ n: number }>('SELECT count(*) AS n FROM proef'))
    return rows[0]?.n ?? -1
  }
  beforeAll(async () => {
    store = await motor.open()
    await alsOwner(
      store,
      `CREATE TABLE proef (organisatie_id text NOT NULL, nr int NOT NULL CHECK (nr > 0), bsn text, b bytea, j jsonb,
         PRIMARY KEY (organisatie_id, nr), UNIQUE (organisatie_id, bsn));
       CREATE TABLE proefkind (organisatie_id text NOT NULL, nr int NOT NULL, ouder int,
         FOREIGN KEY (organisatie_id, nr) REFERENCES proef (organisatie_id, nr) DEFERRABLE INITIALLY DEFERRED);
       ALTER TABLE proef ENABLE ROW LEVEL SECURITY; ALTER TABLE proef FORCE ROW LEVEL SECURITY;
       CREATE POLICY eigen ON proef USING (organisatie_id = current_setting('zorgketen.organisatie', true));`,
    )
  })

  test('a new store is of the test environment and says its engine', () => {
    expect([store.milieu, store.soort]).toEqual(['test', motor.soort])
  })

  test('a transaction works as zorgketen_app, for one organisation and role', async () => {
    const ask = `SELECT current_user AS wie, current_setting('zorgketen.organisatie') AS organisatie,
      current_setting('zorgketen.rol') AS rol`
    const expected = [{ wie: 'zorgketen_app', organisatie: 'kliniek', rol: 'beheer' }]
    expect(await store.read(KLINIEK, (sql) => sql.query(ask))).toEqual(expected)
    expect(await store.transact(KLINIEK, (sql) => sql.query(ask))).toEqual(expected)
  })

  test.each(["x'; DROP TABLE proef; --", 'Kliniek', '', 'a'.repeat(65), 'a b', 'é'])(
    'an organisation or role named %j is refused before it reaches SQL',
    async (naam) => {
      await expect(store.read({ organisatie: naam, rol: 'x' }, async () => 1)).rejects.toMatchObject({
        code: 'opslag.wie',
        params: { veld: 'organisatie' },
      })
      await expect(store.transact({ organisatie: 'x', rol: naam }, async () => 1)).rejects.toMatchObject({
        code: 'opslag.wie',
        params: { veld: 'rol' },
      })
    },
  )

  test('every type of value comes back the same on both engines', async () => {
    const [row] = await store.read(KLINIEK, (sql) =>
      sql.query(
        `SELECT 1::int2 AS i2, -2::int4 AS i4, 9007199254740991::int8 AS i8, 1.5::float8 AS f8, 12.30::numeric AS n,
          true AS waar, false AS onwaar, NULL::text AS niets, 'é"\\' AS t, DATE '2026-02-28' AS d, TIME '09:05' AS u,
          TIMESTAMPTZ '2026-02-28 23:30:00.25+01' AS tz, TIMESTAMP '2026-02-28 23:30' AS ts,
          '{"a":[1,null,"x"]}'::jsonb AS jb, '[1]'::json AS js, 'null'::jsonb AS jn, '\\x00ff10'::bytea AS b,
          '6f1d4fae-7dec-41d0-a765-00a0c91e6bf6'::uuid AS id, ARRAY['a,b','c"d\\e',NULL,'NULL','']::text[] AS ta,
          ARRAY[1,2]::int8[] AS ia, '{}'::text[] AS leeg, ARRAY[DATE '2026-01-01'] AS da, ARRAY[true,false] AS ba`,
      ),
    )
    expect(row).toStrictEqual({
      i2: 1,
      i4: -2,
      i8: 9007199254740991,
      f8: 1.5,
      n: '12.30',
      waar: true,
      onwaar: false,
      niets: null,
      t: 'é"\\',
      d: '2026-02-28',
      u: '09:05:00',
      tz: '2026-02-28T22:30:00.25Z',
      ts: '2026-02-28T23:30:00',
      jb: { a: [1, null, 'x'] },
      js: [1],
      jn: null,
      b: new Uint8Array([0, 255, 16]),
      id: '6f1d4fae-7dec-41d0-a765-00a0c91e6bf6',
      ta: ['a,b', 'c"d\\e', null, 'NULL', ''],
      ia: [1, 2],
      leeg: [],
      da: ['2026-01-01'],
      ba: [true, false],
    })
    expect(Object.getPrototypeOf((row as { b: object }).b)).toBe(Uint8Array.prototype)
  })

  test('every type of parameter goes in the same on both engines', async () => {
    const text = `SELECT $1::int8 AS i, $2::text AS t, $3::bool AS b, $4::bytea AS y, $5::text[] AS a, $6::jsonb AS j,
      $7::date AS d, $8::timestamptz AS z, $9::int[] AS n, $10::numeric AS m, $11::text AS leeg`
    const params = [
      -5,
      'é',
      false,
      new Uint8Array([1, 0, 92]),
      ['a"b', '\\', null],
      json({ a: 'x"y' }),
      '2026-01-31',
      '2026-01-31T10:00:00Z',
      [1, 2],
      '0.10',
      null,
    ] as const
    expect(await store.read(KLINIEK, (sql) => sql.query(text, params))).toStrictEqual([
      {
        i: -5,
        t: 'é',
        b: false,
        y: new Uint8Array([1, 0, 92]),
        a: ['a"b', '\\', null],
        j: { a: 'x"y' },
        d: '2026-01-31',
        z: '2026-01-31T10:00:00Z',
        n: [1, 2],
        m: '0.10',
        leeg: null,
      },
    ])
  })

  test('an int8 that JavaScript cannot hold exactly is refused, not rounded', async () => {
    await expect(store.read(KLINIEK, (sql) => sql.query('SELECT 9007199254740993::int8'))).rejects.toMatchObject({
      code: 'opslag.getal',
    })
  })

  test('what a throwing transaction wrote is not there, and what it threw comes through', async () => {
    const before = await count()
    const eigen = new Error('eigen fout')
    const poging = store.transact(KLINIEK, async (sql) => {
      expect(await sql.run("INSERT INTO proef VALUES ('kliniek', 900)")).toBe(1)
      throw eigen
    })
    await expect(poging).rejects.toBe(eigen)
    expect(await count()).toBe(before)
  })

  test('a transaction that hides a failed statement is not reported as saved', async () => {
    const poging = store.transact(KLINIEK, async (sql) => {
      await sql.run("INSERT INTO proef VALUES ('kliniek', 901)")
      await sql.run('SELECT 1 / 0').catch(() => 0)
    })
    await expect(poging).rejects.toMatchObject({ code: 'opslag.afgebroken' })
    expect(await store.read(KLINIEK, (sql) => sql.query('SELECT 1 FROM proef WHERE nr = 901'))).toEqual([])
  })

  test('a constraint that fails at the commit is reported and nothing is saved', async () => {
    await alsOwner(store, 'GRANT ALL ON proefkind TO zorgketen_app')
    const poging = store.transact(KLINIEK, (sql) => sql.run("INSERT INTO proefkind VALUES ('kliniek', 12345)"))
    await expect(poging).rejects.toMatchObject({ code: 'opslag.verwijzing', plek: { tabel: 'proefkind' } })
  })

  test('read cannot write', async () => {
    const poging = store.read(KLINIEK, (sql) => sql.run("INSERT INTO proef VALUES ('kliniek', 902)"))
    await expect(poging).rejects.toMatchObject({ code: 'opslag.sql', plek: { sqlstate: '25006' } })
  })

  test('an operation inside an operation is refused on both engines', async () => {
    const poging = store.transact(KLINIEK, () => store.read(KLINIEK, async () => 1))
    await expect(poging).rejects.toMatchObject({ code: 'opslag.genest' })
    expect(await store.read(KLINIEK, async () => 'daarna gewoon')).toBe('daarna gewoon')
  })

  test('operations that start at the same time all finish', async () => {
    const nrs = Array.from({ length: 30 }, (_, i) => 1000 + i)
    await Promise.all(
      nrs.map((nr) => store.transact(KLINIEK, (sql) => sql.run('INSERT INTO proef VALUES ($1, $2)', ['kliniek', nr]))),
    )
    const rows = await store.read(KLINIEK, (sql) => sql.query('SELECT nr FROM proef WHERE nr >= 1000 ORDER BY nr'))
    expect(rows).toEqual(nrs.map((nr) => ({ nr })))
  })

  test('load inserts in chunks under row security, leaves existing keys, and gives the number inserted', async () => {
    const rijen = function* (): Generator<readonly (string | number | Uint8Array | null)[]> {
      for (let nr = 2000; nr < 14_000; nr++)
        yield ['kliniek', nr, `tab\there \\ "q" ${nr}`, new Uint8Array([nr % 256, 9, 10, 92]), json({ nr })]
    }
    const kolommen = ['organisatie_id', 'nr', 'bsn', 'b', 'j']
    const load = () => store.transact(KLINIEK, (sql) => sql.load('proef', kolommen, rijen()))
    expect(await load()).toBe(12_000)
    expect(await load()).toBe(0)
    const [row] = await store.read(KLINIEK, (sql) => sql.query('SELECT bsn, b, j FROM proef WHERE nr = 2345'))
    expect(row).toEqual({ bsn: 'tab\there \\ "q" 2345', b: new Uint8Array([2345 % 256, 9, 10, 92]), j: { nr: 2345 } })
    expect(await store.read(ANDER, (sql) => sql.query('SELECT 1 FROM proef LIMIT 1'))).toEqual([])
  })

  test('load reads an async source, and works again in the same transaction', async () => {
    const bron = async function* (nr: number): AsyncGenerator<readonly (string | number)[]> {
      yield ['kliniek', nr]
    }
    const aantal = await store.transact(KLINIEK, async (sql) => {
      const een = await sql.load('proef', ['organisatie_id', 'nr'], bron(50_001))
      return een + (await sql.load('proef', ['organisatie_id', 'nr'], bron(50_002)))
    })
    expect(aantal).toBe(2)
    expect(await store.transact(KLINIEK, (sql) => sql.load('proef', ['organisatie_id', 'nr'], []))).toBe(0)
  })

  test('what the source of a load throws comes through as it is, and nothing is loaded', async () => {
    const weg = Object.assign(new Error('bestand weg'), { code: 'ENOENT' })
    const bron = function* (): Generator<readonly (string | number)[]> {
      yield ['kliniek', 55_001]
      throw weg
    }
    const poging = store.transact(KLINIEK, (sql) => sql.load('proef', ['organisatie_id', 'nr'], bron()))
    await expect(poging).rejects.toBe(weg)
    expect(await store.read(KLINIEK, (sql) => sql.query('SELECT 1 FROM proef WHERE nr = 55001'))).toEqual([])
  })

  test('load refuses a row of another organisation, and names that are no names', async () => {
    const rij = [['ander', 60_000]]
    const poging = store.transact(KLINIEK, (sql) => sql.load('proef', ['organisatie_id', 'nr'], rij))
    await expect(poging).rejects.toMatchObject({ code: 'opslag.verboden' })
    for (const naam of ['proef; DROP TABLE proef', 'Proef', '"proef"'])
      await expect(store.transact(KLINIEK, (sql) => sql.load(naam, ['nr'], []))).rejects.toMatchObject({
        code: 'opslag.naam',
      })
    await expect(store.transact(KLINIEK, (sql) => sql.load('proef', ['nr) --'], []))).rejects.toMatchObject({
      code: 'opslag.naam',
    })
  })

  test('a fault names table, column and constraint, and never the value: a BSN is in no message', async () => {
    const bsn = '999990019'
    const insert = (nr: number | null, waarde: string) => () =>
      store.transact(KLINIEK, (sql) => sql.run('INSERT INTO proef VALUES ($1, $2, $3)', ['kliniek', nr, waarde]))
    await insert(70_000, bsn)()
    const pogingen: [() => Promise<unknown>, object][] = [
      [insert(70_001, bsn), { code: 'opslag.dubbel', plek: { tabel: 'proef', regel: 'proef_organisatie_id_bsn_key' } }],
      [insert(-1, bsn), { code: 'opslag.controle', plek: { tabel: 'proef', regel: 'proef_nr_check' } }],
      [insert(null, bsn), { code: 'opslag.leeg', plek: { tabel: 'proef', kolom: 'nr' } }],
      [() => store.read(KLINIEK, (sql) => sql.query('SELECT $1::date', [bsn])), { code: 'opslag.invoer' }],
      [() => store.read(KLINIEK, (sql) => sql.query('SELECT $1::jsonb', [`{${bsn}`])), { code: 'opslag.invoer' }],
      [
        () => store.transact(KLINIEK, (sql) => sql.load('proef', ['organisatie_id', 'nr'], [['kliniek', `x${bsn}`]])),
        { code: 'opslag.invoer' },
      ],
    ]
    for (const [poging, verwacht] of pogingen) {
      const fout: unknown = await poging().catch((thrown: unknown) => thrown)
      expect(fout).toMatchObject(verwacht)
      const alles = `${String(fout)} ${(fout as Error).stack} ${JSON.stringify(fout)} ${(fout as Error).cause}`
      expect(alles).not.toContain(bsn)
    }
  })

  test('a closed store says so', async () => {
    const dicht = await motor.open()
    await dicht.close()
    await dicht.close()
    await expect(dicht.read(KLINIEK, async () => 1)).rejects.toMatchObject({ code: 'opslag.gesloten' })
  })
})

opPostgres('opslag met meer verbindingen', (motor) => {
  test('read sees one moment, whatever is committed meanwhile', async () => {
    const store = await motor.open()
    await alsOwner(store, 'CREATE TABLE proef (nr int)')
    const ask = 'SELECT nr FROM proef'
    const seen = await store.read(KLINIEK, async (sql) => {
      const before = await sql.query(ask)
      await alsOwner(store, 'INSERT INTO proef VALUES (1)')
      return [before, await sql.query(ask)]
    })
    expect(seen).toEqual([[], []])
    expect(await store.read(KLINIEK, (sql) => sql.query(ask))).toEqual([{ nr: 1 }])
  })
})
