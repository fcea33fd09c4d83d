import { PGlite, type Transaction } from '@electric-sql/pglite'
import { fromDatabase } from '../fout/from-database.ts'
import { StoreFout } from '../fout/store-fout.ts'
import { translated } from '../fout/translated.ts'
import { DurableFS } from './durable-fs.ts'
import { hexOf } from './hex.ts'
import type { Begin, Motor, Parameter, Verbinding } from './motor.ts'
import { PARSERS } from './parsers.ts'

/** PGlite's own start parameters without '-F' (fsync off); wal_sync_method fsync is the one its files support. */
const DURABLE_PARAMS = [...PGlite.defaultStartParams.filter((p) => p !== '-F'), '-c', 'wal_sync_method=fsync']

/** Opens PGlite on a folder that holds only its files, or in memory (null). The caller owns the folder's lock. */
export const openPglite = async (dataDir: string | null): Promise<Motor> => {
  const db = await PGlite.create(
    dataDir === null ? { dataDir: 'memory://' } : { fs: new DurableFS(dataDir), startParams: DURABLE_PARAMS },
  )
  Object.assign(db.parsers, Object.fromEntries(PARSERS))
  db.serializers = {} // parameters come as text already
  return {
    soort: 'pglite',
    transaction: (begin, doe) => transaction(db, begin, doe),
    close: () => db.close(),
  }
}

const transaction = async <T>(db: PGlite, begin: Begin, doe: (v: Verbinding) => Promise<T>): Promise<T> => {
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
    if (db.closed) throw new StoreFout('opslag.gesloten')
    throw doorgelopen ? fromDatabase(thrown) : thrown
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
