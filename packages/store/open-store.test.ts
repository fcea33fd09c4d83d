import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { json } from './json.ts'
import { openStore } from './open-store.ts'
import { alsOwner } from './proef/als-owner.ts'
import { opMotoren, opPostgres, proefmotor } from './proef/motoren.ts'
import { admin } from './proef/proefbank.ts'
import { ownerOf } from './slot/owner-of.ts'
import type { Store } from './store.ts'

const WIE = { organisatie: 'kliniek', rol: 'beheerder' }

describe('een map onder PGlite', () => {
  const motor = proefmotor('pglite')

  test('is locked while the store is open, tells where the server is, and is free after closing', async () => {
    const plek = await motor.plek('gemigreerd')
    if (plek.soort !== 'pglite') throw new Error('geen map')
    const dode = {
      id: 'dode',
      pid: 999_999_999,
      start: '',
      host: hostname(),
      sinds: '2026-01-01T00:00:00Z',
      adres: null,
    }
    writeFileSync(join(plek.map, 'slot.json'), JSON.stringify(dode))
    const store = await openStore(plek)
    expect(store.overgenomen).toEqual(dode)
    expect(ownerOf(plek.map)).toMatchObject({ pid: process.pid, adres: null, stand: 'leeft' })
    await expect(openStore(plek)).rejects.toMatchObject({ code: 'slot.bezet' })
    await store.announce('http://localhost:4000')
    expect(ownerOf(plek.map)?.adres).toBe('http://localhost:4000')
    await expect(openStore(plek)).rejects.toMatchObject({ params: { adres: 'http://localhost:4000' } })
    await store.close()
    expect(ownerOf(plek.map)).toBeNull()
    const weer = await openStore(plek)
    expect(weer.overgenomen).toBeNull()
    await weer.close()
  })

  test('that cannot be made is refused', async () => {
    const map = mkdtempSync(join(tmpdir(), 'zk-open-'))
    writeFileSync(join(map, 'bestand'), '')
    await expect(openStore({ soort: 'pglite', map: join(map, 'bestand') })).rejects.toMatchObject({
      code: 'opslag.map',
    })
    rmSync(map, { recursive: true })
  })

  test('whose database a crash left half made gets a new one', async () => {
    const plek = await motor.plek('gemigreerd')
    if (plek.soort !== 'pglite') throw new Error('geen map')
    renameSync(join(plek.map, 'pglite'), join(plek.map, 'pglite.nieuw'))
    rmSync(join(plek.map, 'pglite.nieuw', 'base'), { recursive: true })
    const store = await openStore(plek)
    expect(await store.read(WIE, (sql) => sql.query('SELECT 1 AS een'))).toEqual([{ een: 1 }])
    expect(existsSync(join(plek.map, 'pglite.nieuw'))).toBe(false)
    await store.close()
  })

  test('that is damaged says so and is not locked afterwards', async () => {
    const plek = await motor.plek('gemigreerd')
    if (plek.soort !== 'pglite') throw new Error('geen map')
    writeFileSync(join(plek.map, 'pglite', 'global', 'pg_control'), Buffer.alloc(8192, 1))
    await expect(openStore(plek)).rejects.toMatchObject({ code: 'opslag.stuk' })
    expect(ownerOf(plek.map)).toBeNull()
    expect(existsSync(join(plek.map, 'pglite', 'PG_VERSION'))).toBe(true)
  })

  test('in memory is a store like any other', async () => {
    const store = await openStore({ soort: 'pglite', map: ':memory:', milieu: 'productie' })
    expect(store.milieu).toBe('productie')
    expect(await store.read(WIE, (sql) => sql.query('SELECT 1 AS een'))).toEqual([{ een: 1 }])
    await store.close()
  })
})

opMotoren('wat erin gaat', (motor) => {
  let store: Store
  beforeAll(async () => {
    store = await motor.open()
    await alsOwner(store, 'CREATE TABLE proef (nr int PRIMARY KEY, t text, a text[], j jsonb, b bytea)')
  })

  test('comes out again, by parameter and by load (property)', async () => {
    const tekst = fc.string({ unit: 'grapheme', maxLength: 20 }).map((s) => s.replaceAll('\0', ''))
    const lastig = fc.constantFrom('\\', '\\.', '\\N', '\t', '\n', '\r', '"', '{}', 'NULL', ',', '\u2028', '', "'")
    const stuk = fc.oneof(tekst, lastig)
    const rij = fc.record({
      t: fc.option(stuk),
      a: fc.option(fc.array(fc.option(stuk), { maxLength: 4 })),
      j: fc.oneof(fc.constant(null), stuk, fc.array(stuk, { maxLength: 3 })),
      b: fc.uint8Array({ maxLength: 12 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(rij, { minLength: 1, maxLength: 8 }), async (rijen) => {
        const waarden = rijen.map(({ t, a, j, b }, nr) => [nr, t, a, j === null ? null : json(j), b] as const)
        const uit = await store.transact(WIE, async (sql) => {
          await sql.run('DELETE FROM proef')
          await sql.load('proef', ['nr', 't', 'a', 'j', 'b'], waarden)
          const geladen = await sql.query('SELECT t, a, j, b FROM proef ORDER BY nr')
          await sql.run('DELETE FROM proef')
          for (const waarde of waarden) await sql.run('INSERT INTO proef VALUES ($1, $2, $3, $4, $5)', waarde)
          return [geladen, await sql.query('SELECT t, a, j, b FROM proef ORDER BY nr')]
        })
        expect(uit[0]).toEqual(rijen)
        expect(uit[1]).toEqual(rijen)
      }),
      { numRuns: 25 },
    )
  })

  test('a character no text can hold is refused', async () => {
    await expect(
      store.transact(WIE, (sql) => sql.run('INSERT INTO proef VALUES (1, $1)', ['a\0b'])),
    ).rejects.toMatchObject({
      code: 'opslag.invoer',
    })
  })
})

opPostgres('een gewone databasegebruiker', (motor) => {
  test('who owns the database and may make roles is enough', async () => {
    const plek = await motor.plek('leeg')
    const beheer = await openStore(await motor.plek('gemigreerd'))
    if (plek.soort !== 'postgres') throw new Error('geen server')
    const wie = `zk_eigenaar_${process.pid}`
    const naam = new URL(plek.url).pathname.slice(1)
    await alsOwner(
      beheer,
      `CREATE ROLE ${wie} LOGIN NOSUPERUSER; GRANT zorgketen_app TO ${wie}; ALTER DATABASE ${naam} OWNER TO ${wie}`,
    )
    try {
      const store = await openStore({ ...plek, url: plek.url.replace(/\/\/[^@]*@/, `//${wie}@`) })
      expect(await store.read(WIE, (sql) => sql.query('SELECT current_user AS wie, session_user AS sessie'))).toEqual([
        { wie: 'zorgketen_app', sessie: wie },
      ])
      await store.close()
    } finally {
      await beheer.close()
      const server = plek.url.replace(naam, '{}')
      await admin(server, `DROP DATABASE ${naam} WITH (FORCE)`)
      await admin(server, `DROP OWNED BY ${wie}`)
      await admin(server, `DROP ROLE ${wie}`)
    }
  })

  test('who may not use the application role is told what the administrator must do', async () => {
    const plek = await motor.plek('leeg')
    const beheer = await openStore(await motor.plek('gemigreerd'))
    if (plek.soort !== 'postgres') throw new Error('geen server')
    const wie = `zk_arm_${process.pid}`
    await alsOwner(beheer, `CREATE ROLE ${wie} LOGIN NOSUPERUSER`)
    try {
      await expect(openStore({ ...plek, url: plek.url.replace(/\/\/[^@]*@/, `//${wie}@`) })).rejects.toMatchObject({
        code: 'opslag.rechten',
      })
    } finally {
      await alsOwner(beheer, `DROP ROLE ${wie}`)
      await beheer.close()
    }
  })
})
