import { statfsSync } from 'node:fs'
import { PGlite, type Transaction } from '@electric-sql/pglite'
import { fromDatabase } from '../fout/from-database.ts'
import { StoreFout } from '../fout/store-fout.ts'
import { translated } from '../fout/translated.ts'
import { DurableFS } from './durable-fs.ts'
import { hexOf } from './hex.ts'
import type { Begin, Motor, Parameter, Verbinding } from './motor.ts'
import { PARSERS } from './parsers.ts'

/**
 * PGlite's own start parameters without '-F' (fsync off); wal_sync_method fsync is the one its files support. Progress
 * reports of a recovery are off: their timer would outlive an engine that could not start.
 */
const DURABLE_PARAMS = [
  ...PGlite.defaultStartParams.filter((p) => p !== '-F'),
  ...['-c', 'wal_sync_method=fsync', '-c', 'log_startup_progress_interval=0'],
]

/** Free bytes below which nothing is written any more, so that reading, and freeing space, go on: some log files of 16 MB. */
const RESERVE = 64 * 1024 * 1024

type Engine = { readonly db: PGlite; readonly fs: DurableFS | null }

/** Opens PGlite on a folder that holds only its files, or in memory (null). The caller owns the folder's lock. */
export const openPglite = async (dataDir: string | null): Promise<Motor> => {
  let engine = startEngine(dataDir)
  let dicht = false
  await engine
  /** The engine, or a new one when the disk stopped it. */
  const current = async (): Promise<Engine> => {
    const deze = engine
    const running = await deze.then(({ fs }) => fs?.gestopt == null).catch(() => false)
    if (!running && engine === deze) {
      if (dataDir !== null) checkRoom(dataDir) // a start that fails for want of room leaves its memory behind
      engine = startEngine(dataDir)
    }
    return engine
  }
  return {
    soort: 'pglite',
    transaction: async (begin, doe) => {
      if (dicht) throw new StoreFout('opslag.gesloten')
      if (begin.soort === 'write' && dataDir !== null) checkRoom(dataDir)
      return transaction(await current(), begin, doe)
    },
    outside: async (text) => {
      if (dicht) throw new StoreFout('opslag.gesloten')
      if (dataDir !== null) checkRoom(dataDir)
      await outside(await current(), text)
    },
    close: async () => {
      dicht = true
      const laatste = await engine.catch(() => null)
      // Without room for the closing checkpoint the log holds everything; the next start reads it.
      if (laatste !== null && laatste.fs?.gestopt == null) await laatste.db.close().catch(() => undefined)
    },
  }
}

const startEngine = async (dataDir: string | null): Promise<Engine> => {
  const fs = dataDir === null ? null : new DurableFS(dataDir)
  try {
    const db = await PGlite.create(fs === null ? { dataDir: 'memory://' } : { fs, startParams: DURABLE_PARAMS })
    Object.assign(db.parsers, Object.fromEntries(PARSERS))
    db.serializers = {} // parameters come as text already
    return { db, fs }
  } catch (thrown) {
    if (dataDir !== null) checkRoom(dataDir)
    throw fs?.gestopt == null
      ? new StoreFout('opslag.stuk', { sqlstate: String((thrown as Error).message) })
      : stopped(fs)
  }
}

/** Throws 'opslag.vol' when the disk of a folder is nearly full. */
const checkRoom = (dataDir: string): void => {
  const { bavail, bsize } = statfsSync(dataDir)
  if (bavail * bsize < RESERVE) throw new StoreFout('opslag.vol')
}

const stopped = (fs: DurableFS): StoreFout =>
  (fs.gestopt as NodeJS.ErrnoException).code === 'EIO'
    ? new StoreFout('opslag.stuk', { sqlstate: 'EIO' })
    : new StoreFout('opslag.vol')

const transaction = async <T>({ db, fs }: Engine, begin: Begin, doe: (v: Verbinding) => Promise<T>): Promise<T> => {
  let doorgelopen = false
  try {
    return await db.transaction(async (tx) => {
      const v = verbinding(tx, begin.instellen !== null)
      if (begin.soort === 'read') await v.exec('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
      if (begin.instellen !== null) await v.exec(begin.instellen)
      const result = await doe(v)
      doorgelopen = true
      return result
    })
  } catch (thrown) {
    // Stopped during the commit: the log may or may not hold it.
    if (fs?.gestopt != null) throw doorgelopen ? new StoreFout('opslag.onbekend') : stopped(fs)
    if (db.closed) throw new StoreFout('opslag.gesloten')
    throw doorgelopen ? fromDatabase(thrown) : thrown
  }
}

const outside = async ({ db, fs }: Engine, text: string): Promise<void> => {
  try {
    await db.exec(text)
  } catch (thrown) {
    throw fs?.gestopt == null ? fromDatabase(thrown) : stopped(fs)
  }
}

const verbinding = (tx: Transaction, alsApp: boolean): Verbinding => ({
  query: (text, params) =>
    translated(async () => {
      const result = await tx.query<object>(text, params.map(textOf))
      return { rows: result.rows, changed: result.affectedRows ?? 0 }
    }),
  exec: (text) =>
    translated(async () => {
      await tx.exec(text)
    }),
  copyIn: (doel, blocks) =>
    translated(async () => {
      const parts: string[] = []
      for await (const block of blocks) parts.push(block)
      // COPY from PGlite's blob device counts as reading a server's file, which the application role may not.
      if (alsApp) await tx.exec('SET LOCAL ROLE NONE')
      await tx.query(`COPY ${doel} FROM '/dev/blob'`, [], { blob: new Blob(parts) })
      if (alsApp) await tx.exec('SET LOCAL ROLE zorgketen_app')
    }),
})

const textOf = (parameter: Parameter): string | null => (parameter instanceof Uint8Array ? hexOf(parameter) : parameter)
