import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import type { Migratie } from '../migratie/migratie.ts'
import { readMigraties } from '../migratie/read-migraties.ts'
import { openStore, openWith } from '../open-store.ts'
import { alsOwner, askOwner } from '../proef/als-owner.ts'
import { opMotoren, opPostgres, type Proefmotor, proefmotor } from '../proef/motoren.ts'
import { zaaiers } from '../proef/zaai.ts'
import type { Store, StoreOpties } from '../store.ts'
import { backup } from './backup.ts'
import { checkBackup } from './read-backup.ts'
import { restore, restoreWith } from './restore.ts'

const map = mkdtempSync(join(tmpdir(), 'zk-kopie-'))
afterAll(() => rmSync(map, { recursive: true, force: true }))
let nummer = 0
const nieuwBestand = (): string => join(map, `kopie-${nummer++}.zkb`)

const migratie = (nr: number, sql: string): Migratie => ({
  nummer: nr,
  naam: `000${nr}-proef.sql`,
  sql,
  sha256: createHash('sha256').update(sql).digest('hex'),
})

/** Every row of every table as text, sorted: what a round trip must keep. */
const everything = async (store: Store): Promise<Record<string, readonly string[]>> => {
  const inhoud: Record<string, readonly string[]> = {}
  for (const { tabel } of await zaaiers(store)) {
    const rows = await askOwner<{ rij: string }>(store, `SELECT t::text AS rij FROM ${tabel} t`)
    inhoud[tabel] = rows.map(({ rij }) => rij).sort()
  }
  return inhoud
}

const seeded = async (opties: StoreOpties): Promise<Store> => {
  const store = await openStore(opties)
  for (const { insert } of await zaaiers(store))
    for (const organisatie of ['kliniek', 'ander']) await alsOwner(store, insert(organisatie, 1))
  return store
}

/** Saves a store, closes it, restores it elsewhere and opens that. */
const move = async (store: Store, doel: StoreOpties): Promise<Store> => {
  const bestand = nieuwBestand()
  await backup(store, bestand)
  await store.close()
  await restore(bestand, doel)
  return openStore(doel)
}

opPostgres('backup tussen de motoren', (postgres) => {
  const pglite: Proefmotor = proefmotor('pglite')
  test('PGlite → PostgreSQL → PGlite gives back every row of every table', async () => {
    const begin = await seeded(await pglite.plek('gemigreerd'))
    const voor = await everything(begin)
    expect(Object.keys(voor).length).toBeGreaterThan(10)
    for (const rijen of Object.values(voor)) expect(rijen).toHaveLength(2)
    const midden = await move(begin, await postgres.plek('leeg'))
    expect(await everything(midden)).toEqual(voor)
    const einde = await move(midden, await pglite.plek('leeg'))
    expect(await everything(einde)).toEqual(voor)
    await einde.close()
  })
})

opMotoren('backup', (motor) => {
  const klein = [
    migratie(
      1,
      `CREATE TABLE ouder (id int PRIMARY KEY, boven int REFERENCES ouder, volgt int);
       CREATE TABLE kind (id int PRIMARY KEY, ouder int NOT NULL REFERENCES ouder, nr int GENERATED ALWAYS AS IDENTITY,
         dubbel int GENERATED ALWAYS AS (id * 2) STORED, tekst text);
       ALTER TABLE ouder ADD FOREIGN KEY (volgt) REFERENCES kind;
       ALTER TABLE kind ENABLE ROW LEVEL SECURITY; ALTER TABLE kind FORCE ROW LEVEL SECURITY;
       CREATE TABLE lijst (code text PRIMARY KEY); INSERT INTO lijst VALUES ('a'), ('b');
       COMMENT ON TABLE lijst IS 'gedeeld: codes';`,
    ),
  ]
  const later = [...klein, migratie(2, "ALTER TABLE kind ADD COLUMN extra text DEFAULT 'later'")]
  const filled = async (): Promise<string> => {
    const store = await openWith(await motor.plek('leeg'), klein)
    await alsOwner(
      store,
      `INSERT INTO ouder SELECT n, nullif(n - 1, 0), NULL FROM generate_series(1, 12000) n;
       INSERT INTO kind (id, ouder, tekst) SELECT n, n, CASE n % 3 WHEN 0 THEN NULL WHEN 1 THEN '' ELSE E'r\\n\\u2028' || n END
         FROM generate_series(1, 12000) n;
       UPDATE ouder SET volgt = 12001 - id`,
    )
    const bestand = nieuwBestand()
    const verslag = await backup(store, bestand)
    expect(verslag.tabellen.map(({ naam, aantal }) => [naam, aantal])).toEqual([
      ['kind', 12_000],
      ['lijst', 2],
      ['ouder', 12_000],
    ])
    expect(await checkBackup(bestand)).toEqual(verslag)
    await store.close()
    return bestand
  }

  test('keys in circles, generated columns, counters and row security come back; an older schema is brought up to date', async () => {
    const bestand = await filled()
    const doel = await motor.plek('leeg')
    await restoreWith(bestand, doel, later)
    const store = await openWith(doel, later)
    expect(
      await askOwner(
        store,
        `SELECT count(*) AS n, sum(dubbel) AS dubbel, count(tekst) AS teksten, max(nr) AS nr, min(extra) AS extra,
           (SELECT count(*) FROM ouder WHERE volgt = 12001 - id) AS volgt, (SELECT count(*) FROM lijst) AS codes,
           (SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND convalidated) AS sleutels,
           (SELECT relforcerowsecurity FROM pg_class WHERE relname = 'kind') AS slot FROM kind`,
      ),
    ).toEqual([
      {
        n: 12_000,
        dubbel: 144_012_000,
        teksten: 8000,
        nr: 12_000,
        extra: 'later',
        volgt: 12_000,
        codes: 2,
        sleutels: 3,
        slot: true,
      },
    ])
    await alsOwner(store, 'INSERT INTO kind (id, ouder) VALUES (20000, 1)')
    expect(await askOwner(store, 'SELECT nr FROM kind WHERE id = 20000')).toEqual([{ nr: 12_001 }])
    await expect(alsOwner(store, 'INSERT INTO kind (id, ouder) VALUES (20001, 99999)')).rejects.toMatchObject({
      code: 'opslag.verwijzing',
    })
    await store.close()
  })

  test('a damaged, cut off, changed or foreign file is refused, and nothing is restored', async () => {
    const bestand = await filled()
    const heel = readFileSync(bestand)
    const text = zstdDecompressSync(heel).toString()
    const flipped = Buffer.from(heel)
    flipped[Math.floor(heel.length / 2)] = (flipped[Math.floor(heel.length / 2)] ?? 0) ^ 0x40
    const slecht: Record<string, [Buffer, string]> = {
      'een gewijzigde byte': [flipped, 'backup.beschadigd'],
      half: [heel.subarray(0, heel.length / 2), 'backup.beschadigd'],
      'een ontbrekende regel': [zstdCompressSync(text.replace('["7","6","11994"]\n', '')), 'backup.beschadigd'],
      'een gewijzigde waarde': [
        zstdCompressSync(text.replace('["7","6","11994"]', '["7","5","11994"]')),
        'backup.beschadigd',
      ],
      'een ontbrekend slot': [zstdCompressSync(text.slice(0, text.indexOf('{"slot"'))), 'backup.beschadigd'],
      'een ander milieu dan gehasht': [
        zstdCompressSync(text.replace('"milieu":"test"', '"milieu":"productie"')),
        'backup.beschadigd',
      ],
      'regels na het slot': [zstdCompressSync(`${text}["1"]\n`), 'backup.beschadigd'],
      'een ander bestand': [Buffer.from('Burgerservicenummer;Naam\n'), 'backup.vorm'],
      'andere inhoud': [zstdCompressSync('{"iets":1}\n'), 'backup.vorm'],
      niets: [Buffer.alloc(0), 'backup.vorm'],
    }
    expect(text).toContain('["7","6","11994"]\n')
    const doel = await motor.plek('leeg')
    for (const [wat, [inhoud, code]] of Object.entries(slecht)) {
      const kopie = nieuwBestand()
      writeFileSync(kopie, inhoud)
      await expect(restoreWith(kopie, doel, klein), wat).rejects.toMatchObject({ code })
    }
    await expect(restoreWith(join(map, 'bestaat-niet'), doel, klein)).rejects.toMatchObject({ code: 'backup.lezen' })
    const store = await openWith(doel, klein)
    expect(await askOwner(store, 'SELECT 1 FROM kind')).toEqual([])
    await store.close()
  })

  test('a target with data, a newer schema, another schema or another environment is refused untouched', async () => {
    const bestand = await filled()
    const bezet = await motor.plek('leeg')
    const store = await openWith(bezet, klein)
    await alsOwner(store, 'INSERT INTO ouder VALUES (1, NULL, NULL)')
    await store.close()
    await expect(restoreWith(bestand, bezet, klein)).rejects.toMatchObject({
      code: 'backup.doel-niet-leeg',
      params: { tabel: 'ouder' },
    })
    const open = await openWith(bezet, klein)
    expect(await askOwner(open, 'SELECT id FROM ouder')).toEqual([{ id: 1 }])
    await open.close()
    const doel = await motor.plek('leeg')
    await expect(restoreWith(bestand, doel, [])).rejects.toMatchObject({ code: 'backup.nieuwer' })
    await expect(restoreWith(bestand, doel, [migratie(1, 'SELECT 1')])).rejects.toMatchObject({
      code: 'migratie.gewijzigd',
    })
    await expect(restoreWith(bestand, { ...doel, milieu: 'productie' }, klein)).rejects.toMatchObject({
      code: 'backup.milieu',
    })
    await (await openWith(doel, later)).close()
    await expect(restoreWith(bestand, doel, later)).rejects.toMatchObject({ code: 'backup.ander-schema' })
    const productie = await motor.plek('leeg')
    await (await openWith({ ...productie, milieu: 'productie' }, klein)).close()
    await expect(restoreWith(bestand, productie, klein)).rejects.toMatchObject({ code: 'backup.milieu' })
  })

  test('a backup never overwrites a file, and leaves no half file', async () => {
    const store = await openWith(await motor.plek('leeg'), klein)
    const bestand = nieuwBestand()
    writeFileSync(bestand, 'blijft')
    await expect(backup(store, bestand)).rejects.toMatchObject({ code: 'backup.bestaat' })
    expect(readFileSync(bestand, 'utf8')).toBe('blijft')
    await expect(backup(store, join(map, 'geen', 'map'))).rejects.toMatchObject({ code: 'backup.schrijven' })
    expect(readdirSync(map).filter((naam) => naam.endsWith('.deel'))).toEqual([])
    await store.close()
  })

  test('the shipped schema can be saved and restored empty', async () => {
    const store = await motor.open()
    const bestand = nieuwBestand()
    const verslag = await backup(store, bestand)
    expect(verslag.schema).toHaveLength((await readMigraties()).length)
    await restore(bestand, await motor.plek('gemigreerd'))
  })
})

opPostgres('backup onder een gewone gebruiker', (motor) => {
  test('a database user who cannot see every row gets no incomplete backup, and one who can does', async () => {
    const opties = await motor.plek('gemigreerd')
    if (opties.soort !== 'postgres') throw new Error('geen server')
    const beheer = await openStore(opties)
    const wie = `zk_${process.pid}`
    await alsOwner(
      beheer,
      `CREATE ROLE ${wie} LOGIN; GRANT zorgketen_app TO ${wie}; GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${wie}`,
    )
    try {
      const store = await openStore({ ...opties, url: opties.url.replace(/\/\/[^@]*@/, `//${wie}@`) })
      await expect(backup(store, nieuwBestand())).rejects.toMatchObject({ code: 'backup.rechten' })
      await alsOwner(beheer, `ALTER ROLE ${wie} BYPASSRLS`)
      expect((await backup(store, nieuwBestand())).tabellen.length).toBeGreaterThan(0)
      await store.close()
    } finally {
      await alsOwner(beheer, `DROP OWNED BY ${wie}; DROP ROLE ${wie}`)
      await beheer.close()
    }
  })
})
