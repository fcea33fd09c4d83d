import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { motorOf } from '../make-store.ts'
import { openWith } from '../open-store.ts'
import { askOwner } from '../proef/als-owner.ts'
import { opMotoren, opPostgres } from '../proef/motoren.ts'
import { checkAppRol } from './app-rol.ts'
import type { Migratie } from './migratie.ts'
import { readMigraties } from './read-migraties.ts'

const migratie = (nummer: number, sql: string): Migratie => ({
  nummer,
  naam: `000${nummer}-proef.sql`,
  sql,
  sha256: createHash('sha256').update(sql).digest('hex'),
})
const EEN = migratie(1, 'CREATE TABLE een (nr int PRIMARY KEY); INSERT INTO een VALUES (1);')
const TWEE = migratie(2, 'ALTER TABLE een ADD COLUMN naam text;')
const STUK = migratie(3, 'CREATE TABLE drie (nr int); SELECT geen_functie();')

opMotoren('migraties', (motor) => {
  test('each file is applied once, in order, with its hash, and the application role gets its rights', async () => {
    const plek = await motor.plek('leeg')
    const eerst = await openWith(plek, [EEN])
    await eerst.close()
    const store = await openWith(plek, [EEN, TWEE])
    expect(await askOwner(store, 'SELECT nummer, naam, sha256 FROM migratie ORDER BY nummer')).toEqual(
      [EEN, TWEE].map(({ nummer, naam, sha256 }) => ({ nummer, naam, sha256 })),
    )
    const wie = { organisatie: 'a', rol: 'b' }
    expect(await store.transact(wie, (sql) => sql.query('UPDATE een SET naam = $1 RETURNING *', ['x']))).toEqual([
      { nr: 1, naam: 'x' },
    ])
    for (const verboden of ['DELETE FROM migratie', "UPDATE installatie SET waarde = 'productie'"])
      await expect(store.transact(wie, (sql) => sql.run(verboden))).rejects.toMatchObject({ code: 'opslag.verboden' })
    await store.close()
  })

  test('a file that changed after it was applied is refused', async () => {
    const plek = await motor.plek('leeg')
    await (await openWith(plek, [EEN])).close()
    await expect(openWith(plek, [migratie(1, `${EEN.sql} -- anders`)])).rejects.toMatchObject({
      code: 'migratie.gewijzigd',
      params: { naam: '0001-proef.sql' },
    })
    await (await openWith(plek, [EEN])).close() // nothing stayed locked or changed
  })

  test('a store newer than the program is refused in clear words', async () => {
    const plek = await motor.plek('leeg')
    await (await openWith(plek, [EEN, TWEE])).close()
    const fout = await openWith(plek, [EEN]).catch((thrown: unknown) => thrown)
    expect(fout).toMatchObject({ code: 'migratie.nieuwer', params: { opslag: 2, programma: 1 } })
    expect(String(fout)).toContain('nieuwere versie')
  })

  test('a file that fails leaves the store as it was', async () => {
    const plek = await motor.plek('leeg')
    await (await openWith(plek, [EEN, TWEE])).close()
    await expect(openWith(plek, [EEN, TWEE, STUK])).rejects.toMatchObject({
      code: 'migratie.mislukt',
      plek: { sqlstate: '42883' },
    })
    const store = await openWith(plek, [EEN, TWEE])
    expect(await askOwner(store, "SELECT to_regclass('drie') AS drie")).toEqual([{ drie: null }])
    await store.close()
  })

  test('test and production cannot mix', async () => {
    const plek = await motor.plek('leeg')
    const nieuw = await openWith({ ...plek, milieu: 'productie' }, [EEN])
    await nieuw.close()
    await expect(openWith({ ...plek, milieu: 'test' }, [EEN])).rejects.toMatchObject({ code: 'milieu.anders' })
    const store = await openWith(plek, [EEN])
    expect(store.milieu).toBe('productie')
    await store.close()
  })
})

opPostgres('migraties op een server', (motor) => {
  test('two servers that start at once both come up, and each file was applied once', async () => {
    const plek = await motor.plek('leeg')
    const traag = migratie(2, 'SELECT pg_sleep(0.3); INSERT INTO een VALUES (2);')
    const stores = await Promise.all([1, 2, 3].map(() => openWith(plek, [EEN, traag])))
    const [een] = stores
    if (een === undefined) throw new Error('geen opslag')
    expect(await askOwner(een, 'SELECT nr FROM een ORDER BY nr')).toEqual([{ nr: 1 }, { nr: 2 }])
    for (const store of stores) await store.close()
  })

  test.each([
    'ALTER ROLE zorgketen_app BYPASSRLS',
    'ALTER ROLE zorgketen_app SUPERUSER',
    'ALTER ROLE zorgketen_app LOGIN',
    'CREATE ROLE zorgketen_omzeiler BYPASSRLS; GRANT zorgketen_omzeiler TO zorgketen_app',
  ])('an application role that can see through row security is refused (%s)', async (verkeerd) => {
    const store = await motor.open()
    // In a transaction that is undone: the role belongs to the whole server, on which other tests run.
    const poging = motorOf(store).transaction({ soort: 'write', instellen: null }, async (v) => {
      await checkAppRol(v)
      await v.exec(verkeerd)
      await checkAppRol(v)
    })
    await expect(poging).rejects.toMatchObject({ code: 'opslag.rol' })
  })

  test.each([
    ['mysql://x/y', 'opslag.url'],
    ['postgres://postgres@localhost/x?host=/bestaat/niet', 'opslag.weg'],
  ])('an address that leads nowhere (%s) says %s', async (url, code) => {
    await expect(openWith({ soort: 'postgres', url }, [EEN])).rejects.toMatchObject({ code })
  })
})

test.each([
  ['een ander begin', ['een.sql']],
  ['een gat', ['0001-een.sql', '0003-drie.sql']],
  ['een dubbel nummer', ['0001-een.sql', '0001-twee.sql']],
])('migration files with %s are refused', async (_, namen) => {
  const map = mkdtempSync(join(tmpdir(), 'zk-mig-'))
  for (const naam of namen) writeFileSync(join(map, naam), 'SELECT 1;')
  await expect(readMigraties(pathToFileURL(`${map}/`))).rejects.toMatchObject({ code: 'migratie.naam' })
  rmSync(map, { recursive: true })
})

test('line ends do not change the hash of a migration', async () => {
  const map = mkdtempSync(join(tmpdir(), 'zk-mig-'))
  const read = async (sql: string): Promise<string | undefined> => {
    writeFileSync(join(map, '0001-een.sql'), sql)
    return (await readMigraties(pathToFileURL(`${map}/`)))[0]?.sha256
  }
  expect(await read('SELECT 1;\r\nSELECT 2;\r\n')).toBe(await read('SELECT 1;\nSELECT 2;\n'))
  expect(await read('SELECT 1;\n')).not.toBe(await read('SELECT 2;\n'))
  rmSync(map, { recursive: true })
})
