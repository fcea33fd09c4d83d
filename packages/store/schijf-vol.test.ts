import fs, { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { StoreFout } from './fout/store-fout.ts'
import { openWith } from './open-store.ts'
import { CRASH_SCHEMA, ORGANISATIE } from './proef/crash-bron.ts'
import { makeEigenServer } from './proef/eigen-server.ts'
import { startKind } from './proef/kind.ts'
import { mountKleineSchijf } from './proef/kleine-schijf.ts'
import { opMotoren, opPostgres, proefmotor } from './proef/motoren.ts'
import { admin } from './proef/proefbank.ts'
import type { Volverslag } from './proef/vol-kind.ts'
import type { Store, StoreOpties } from './store.ts'

const WIE = { organisatie: ORGANISATIE, rol: 'import' }
const KOLOMMEN = ['verdeel_id', 'organisatie_id', 'deel', 'nr', 'tekst']

/** Brings in one part of 200 rows of 500 characters. */
const bring = (store: Store, deel: string): Promise<number> =>
  store.transact(WIE, (sql) =>
    sql.load(
      'crash_rij',
      KOLOMMEN,
      Array.from({ length: 200 }, (_, nr) => [1, ORGANISATIE, deel, nr, 'x'.repeat(500)]),
    ),
  )
const delen = async (store: Store): Promise<readonly string[]> => {
  const rows = await store.read(WIE, (sql) =>
    sql.query<{ deel: string; n: number }>('SELECT deel, count(*) AS n FROM crash_rij GROUP BY deel ORDER BY deel'),
  )
  expect(rows.filter(({ n }) => n !== 200)).toEqual([]) // whole or not at all
  return rows.map(({ deel }) => deel)
}
const codeOf = async (poging: Promise<unknown>): Promise<string> => {
  const thrown: unknown = await poging.then(
    () => 'gelukt',
    (fout: unknown) => fout,
  )
  return thrown instanceof StoreFout ? thrown.code : String(thrown)
}

opMotoren('een melding van de database dat de schijf vol is', (motor) => {
  test('is the typed fault, and the store goes on', async () => {
    const store = await motor.open()
    const melding = "DO $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$"
    expect(await codeOf(store.transact(WIE, (sql) => sql.exec(melding)))).toBe('opslag.vol')
    expect(await store.read(WIE, (sql) => sql.query('SELECT 1 AS een'))).toEqual([{ een: 1 }])
  })
})

describe('schijf vol onder PGlite, nagebootst in de laag van de bestanden', () => {
  const motor = proefmotor('pglite')
  const echt = fs.writeSync
  afterEach(() => {
    fs.writeSync = echt
  })
  /** After `goed` more writes of any file the disk is full. */
  const fillAfter = (goed: number, code = 'ENOSPC'): void => {
    let nog = goed
    fs.writeSync = ((...args: Parameters<typeof echt>) => {
      if (nog-- <= 0) throw Object.assign(new Error(`${code}: no space left on device, write`), { code })
      return echt(...args)
    }) as typeof echt
  }

  test('wherever in an import it happens: a typed fault, nothing acknowledged lost, nothing half, and on when there is room', async () => {
    const store = await openWith(await motor.plek('leeg'), CRASH_SCHEMA)
    const bevestigd = new Set<string>()
    const gezien = new Set<string>()
    for (const [nr, goed] of [0, 1, 3, 8, 17, 24, 45, 70].entries()) {
      fillAfter(goed)
      let code = 'gelukt'
      for (let deel = 0; deel < 8 && code === 'gelukt'; deel++) {
        code = await codeOf(bring(store, `${nr}-${deel}`))
        if (code === 'gelukt') bevestigd.add(`${nr}-${deel}`)
      }
      fs.writeSync = echt
      gezien.add(code)
      const er = await delen(store)
      expect(er).toEqual(expect.arrayContaining([...bevestigd]))
    }
    expect([...gezien].filter((code) => code !== 'gelukt').sort()).toEqual(['opslag.onbekend', 'opslag.vol'])
    expect(bevestigd.size).toBeGreaterThan(0)
    expect(await codeOf(bring(store, 'daarna'))).toBe('gelukt')
    await store.close()
  })

  test('a disk that breaks stops the engine too', async () => {
    const store = await openWith(await motor.plek('leeg'), CRASH_SCHEMA)
    fillAfter(0, 'EIO')
    expect(['opslag.stuk', 'opslag.onbekend']).toContain(await codeOf(bring(store, 'een')))
    fs.writeSync = echt
    expect(await codeOf(bring(store, 'twee'))).toBe('gelukt')
    await store.close()
  })
})

/** Lets a process of its own fill a store, and gives the parts it said were kept and how it ended. */
const vul = async (
  opties: StoreOpties,
  eerste: number,
  aantal: number,
  bestandsgrens?: number,
): Promise<Volverslag & { readonly bevestigd: readonly string[] }> => {
  const kind = startKind('vol-kind.ts', [JSON.stringify(opties), String(eerste), String(aantal)], bestandsgrens)
  const gehoord: string[] = []
  for (let regel = await kind.hoor(); regel !== null; regel = await kind.hoor()) gehoord.push(regel)
  expect(kind.fouten()).toBe('')
  const verslag = gehoord.pop() ?? ''
  return { ...(JSON.parse(verslag) as Volverslag), bevestigd: gehoord }
}
const namen = ({ delen }: Volverslag): readonly string[] => delen.map(({ deel }) => deel)
const VOL = {
  code: 'opslag.vol',
  wat: { nl: expect.stringContaining('niet opgeslagen'), en: expect.stringContaining('was not saved') },
}
/** Megabytes: more than a file of the log (16), less than the parts below make of their table. */
const GRENS = 20

/** The kernel refuses to let a file grow (ulimit): a real refusal that needs no root, so it is tried on every machine. */
describe.skipIf(process.platform === 'win32')('een bestand dat niet verder mag groeien', () => {
  const motor = proefmotor('pglite')

  test('PGlite: the typed fault, what was kept is whole and can be read, and with room it goes on', async () => {
    const plek = await motor.plek('leeg')
    const vol = await vul(plek, 100, 200, GRENS)
    expect(vol.fout).toMatchObject(VOL)
    expect(vol.bevestigd.length).toBeGreaterThan(10)
    expect(namen(vol)).toEqual(vol.bevestigd)
    expect(vol.delen.every(({ n }) => n === 200)).toBe(true)
    const ruim = await vul(plek, 900, 2)
    expect(ruim).toMatchObject({ fout: null, bevestigd: ['900', '901'] })
    expect(namen(ruim)).toEqual([...vol.bevestigd, '900', '901'])
  })
})

opPostgres('een server waarvan een bestand niet verder mag groeien', () => {
  test('the typed fault, what was kept is whole and can be read, and with room it goes on', async () => {
    const server = await makeEigenServer()
    try {
      await admin(server.url('{}'), 'CREATE DATABASE vol')
      const plek: StoreOpties = { soort: 'postgres', url: server.url('vol') }
      await server.crash()
      await server.start(GRENS)
      const vol = await vul(plek, 100, 200)
      expect(vol.fout).toMatchObject(VOL)
      expect(vol.bevestigd.length).toBeGreaterThan(10)
      expect(namen(vol)).toEqual(vol.bevestigd)
      await server.crash()
      await server.start()
      const ruim = await vul(plek, 900, 2)
      expect(ruim).toMatchObject({ fout: null, bevestigd: ['900', '901'] })
      expect(namen(ruim)).toEqual([...vol.bevestigd, '900', '901'])
      expect(ruim.delen.every(({ n }) => n === 200)).toBe(true)
    } finally {
      await server.remove()
    }
  })
})

const gemount = mountKleineSchijf(180)
const woord = typeof gemount === 'string' ? ` OVERGESLAGEN: ${gemount}` : ''
describe.skipIf(woord !== '')(`een echte kleine schijf${woord}`, () => {
  const schijf = typeof gemount === 'string' ? { map: '', remove: () => undefined } : gemount
  const motor = proefmotor('pglite')
  afterAll(() => schijf.remove())

  test('PGlite stops writing in time, goes on reading, and goes on writing when there is room', async () => {
    const plek = await motor.plek('leeg')
    if (plek.soort !== 'pglite') throw new Error('geen map')
    const map = join(schijf.map, 'gegevens')
    cpSync(plek.map, map, { recursive: true })
    writeFileSync(join(schijf.map, 'vulling'), Buffer.alloc(50 * 1024 * 1024))
    const store = await openWith({ soort: 'pglite', map }, CRASH_SCHEMA)
    const bevestigd: string[] = []
    let code = 'gelukt'
    for (let nr = 100; nr < 900 && code === 'gelukt'; nr++) {
      code = await codeOf(bring(store, String(nr)))
      if (code === 'gelukt') bevestigd.push(String(nr))
    }
    expect(code).toBe('opslag.vol')
    expect(bevestigd.length).toBeGreaterThan(0)
    expect(await delen(store)).toEqual(bevestigd)
    rmSync(join(schijf.map, 'vulling'))
    expect(await codeOf(bring(store, '900'))).toBe('gelukt')
    await store.close()
    const weer = await openWith({ soort: 'pglite', map }, CRASH_SCHEMA)
    expect(await delen(weer)).toEqual([...bevestigd, '900'])
    await weer.close()
  })

  test('a PostgreSQL server on a full disk: the typed fault, and nothing acknowledged is lost', async () => {
    const server = await makeEigenServer()
    try {
      const ruimte = join(schijf.map, 'tablespace')
      mkdirSync(ruimte)
      server.own(ruimte)
      await admin(server.url('{}'), `CREATE TABLESPACE klein LOCATION '${ruimte}'`)
      await admin(server.url('{}'), 'CREATE DATABASE vol TABLESPACE klein')
      const store = await openWith({ soort: 'postgres', url: server.url('vol') }, CRASH_SCHEMA)
      const bevestigd: string[] = []
      let code = 'gelukt'
      for (let nr = 1000; nr < 3000 && code === 'gelukt'; nr++) {
        code = await codeOf(bring(store, String(nr)))
        if (code === 'gelukt') bevestigd.push(String(nr))
      }
      expect(code).toBe('opslag.vol')
      expect(bevestigd.length).toBeGreaterThan(0)
      expect(await delen(store)).toEqual(bevestigd)
      await store.close()
    } finally {
      await server.remove()
    }
  })
})
