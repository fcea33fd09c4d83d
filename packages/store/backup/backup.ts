import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { link, open, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress } from 'node:zlib'
import { StoreFout } from '../fout/store-fout.ts'
import { motorOf } from '../make-store.ts'
import { readToegepast } from '../migratie/migrate.ts'
import type { Verbinding } from '../motor/motor.ts'
import { quoteNaam } from '../motor/naam.ts'
import type { Store } from '../store.ts'
import { readTabellen, type Tabel } from './tabellen.ts'
import type { Backupverslag, Tabelverslag } from './verslag.ts'
import { type Kop, VORM, VORM_VERSIE } from './vorm.ts'

/** Rows asked of the engine at a time. */
const PORTIE = 2000

/**
 * Writes everything in the store to one file (see vorm.ts), as it was at one moment, while others go on working. The
 * file is there when it is whole and on the disk, never before; an existing file is not overwritten.
 */
export const backup = async (store: Store, bestand: string): Promise<Backupverslag> => {
  if (existsSync(bestand)) throw new StoreFout('backup.bestaat', { bestand })
  const deel = `${bestand}.deel`
  try {
    const verslag = await motorOf(store).transaction({ soort: 'read', instellen: null }, async (v) => {
      await checkRights(v)
      const kop = { vorm: VORM, versie: VORM_VERSIE, milieu: store.milieu, schema: await readToegepast(v) }
      const tabellen: Tabelverslag[] = []
      const zstd = createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } })
      await pipeline(
        Readable.from(linesOf(v, kop, tabellen)),
        zstd,
        createWriteStream(deel, { flags: 'w', mode: 0o600 }),
      )
      return { milieu: kop.milieu, schema: kop.schema, tabellen }
    })
    await settle(deel, bestand)
    return verslag
  } catch (thrown) {
    throw translated(thrown, bestand)
  } finally {
    await rm(deel, { force: true })
  }
}

/** An incomplete backup is worse than none: row security must not hide a row from it. */
const checkRights = async (v: Verbinding): Promise<void> => {
  const { rows } = await v.query(
    'SELECT rolsuper OR rolbypassrls AS mag FROM pg_roles WHERE rolname = current_user',
    [],
  )
  if (!(rows[0] as { mag: boolean }).mag) throw new StoreFout('backup.rechten')
  await v.exec('SET LOCAL row_security = off')
}

const linesOf = async function* (v: Verbinding, kop: Kop, tabellen: Tabelverslag[]): AsyncGenerator<string> {
  const alles = createHash('sha256')
  const line = (waarde: unknown): string => {
    const text = `${JSON.stringify(waarde)}\n`
    alles.update(text)
    return text
  }
  yield line(kop)
  for (const tabel of await readTabellen(v)) {
    yield line({ tabel: tabel.naam, kolommen: tabel.kolommen })
    const hash = createHash('sha256')
    let aantal = 0
    for await (const rijen of portionsOf(v, tabel)) {
      const text = `${rijen.join('\n')}\n`
      hash.update(text)
      alles.update(text)
      aantal += rijen.length
      yield text
    }
    const verslag = { naam: tabel.naam, aantal, sha256: hash.digest('hex') }
    tabellen.push(verslag)
    yield line({ einde: tabel.naam, aantal, sha256: verslag.sha256 })
  }
  const reeksen = await v.query(
    `SELECT sequencename AS reeks, last_value::text AS waarde FROM pg_sequences
      WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY sequencename`,
    [],
  )
  for (const reeks of reeksen.rows) yield line(reeks)
  yield `${JSON.stringify({ slot: alles.digest('hex') })}\n`
}

/** The rows of a table as JSON lines, a portion at a time; JSON of the engine has no line ends. */
const portionsOf = async function* (v: Verbinding, tabel: Tabel): AsyncGenerator<readonly string[]> {
  const velden = tabel.kolommen.map((kolom) => `${quoteNaam(kolom)}::text`).join(', ')
  await v.exec(
    `DECLARE kopie NO SCROLL CURSOR FOR
       SELECT array_to_json(ARRAY[${velden}]::text[])::text AS rij FROM ${quoteNaam(tabel.naam)}`,
  )
  for (;;) {
    const { rows } = await v.query(`FETCH ${PORTIE} FROM kopie`, [])
    if (rows.length === 0) break
    yield (rows as { rij: string }[]).map(({ rij }) => rij)
  }
  await v.exec('CLOSE kopie')
}

/** Puts the whole file on the disk under its name, unless that name was taken meanwhile. */
const settle = async (deel: string, bestand: string): Promise<void> => {
  const file = await open(deel, 'r')
  await file.sync().finally(() => file.close())
  await link(deel, bestand)
}

const translated = (thrown: unknown, bestand: string): unknown => {
  const code = (thrown as NodeJS.ErrnoException).code
  if (thrown instanceof StoreFout || typeof code !== 'string') return thrown
  return code === 'EEXIST'
    ? new StoreFout('backup.bestaat', { bestand })
    : new StoreFout('backup.schrijven', { bestand, code })
}
