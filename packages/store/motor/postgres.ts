import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { StoreFout } from '../fout/store-fout.ts'
import { translated } from '../fout/translated.ts'
import type { Begin, Motor, Parameter, Verbinding } from './motor.ts'
import { openingOf } from './opening.ts'
import { PARSERS } from './parsers.ts'

const TYPES = { getTypeParser: (oid: number) => PARSERS.get(oid) ?? String }

/** Opens a pool of connections to a PostgreSQL server. Connects lazily; see Motor. */
export const openPostgres = (url: string, verbindingen: number): Motor => {
  if (!/^postgres(ql)?:\/\//.test(url)) throw new StoreFout('opslag.url')
  const pool = new pg.Pool({
    connectionString: url,
    max: verbindingen,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'zorgketen',
    types: TYPES,
  })
  // A connection that breaks while idle leaves the pool; the next transaction makes a new one.
  pool.on('error', () => undefined)
  // One that breaks while it is handed out fails the statement that used it; unheard it would end the whole process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return {
    soort: 'postgres',
    transaction: (begin, doe) => transaction(pool, begin, doe),
    outside: (text) =>
      translated(async () => {
        await pool.query(text)
      }),
    close: () => pool.end(),
  }
}

const transaction = async <T>(pool: pg.Pool, begin: Begin, doe: (v: Verbinding) => Promise<T>): Promise<T> => {
  const client = await beginOn(pool, begin)
  let broken: Error | undefined
  const onError = (error: Error): void => {
    broken = error
  }
  client.on('error', onError)
  try {
    const result = await doe(verbinding(client))
    await commit(client)
    return result
  } catch (thrown) {
    if (isLost(thrown)) broken = thrown
    else await client.query('ROLLBACK').catch(onError)
    throw thrown
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}

/** A connection with the transaction begun on it. Nothing has happened yet, so a dead connection is tried once more. */
const beginOn = async (pool: pg.Pool, begin: Begin): Promise<pg.PoolClient> => {
  const opening = openingOf(begin)
  for (let attempt = 1; ; attempt++) {
    const client = await translated(() => connect(pool))
    try {
      for (const text of opening) await translated(() => client.query(text))
      return client
    } catch (thrown) {
      client.release(thrown instanceof Error ? thrown : true)
      if (attempt === 2 || !isLost(thrown)) throw thrown
    }
  }
}

const connect = async (pool: pg.Pool): Promise<pg.PoolClient> => {
  if (pool.ending) throw new StoreFout('opslag.gesloten')
  return pool.connect()
}

/** COMMIT; a lost connection leaves its outcome unknown, and a failed transaction is answered with ROLLBACK. */
const commit = async (client: pg.PoolClient): Promise<void> => {
  try {
    const { command } = await translated(() => client.query('COMMIT'))
    if (command !== 'COMMIT') throw new StoreFout('opslag.afgebroken')
  } catch (thrown) {
    throw isLost(thrown) ? new StoreFout('opslag.onbekend') : thrown
  }
}

const isLost = (thrown: unknown): thrown is StoreFout =>
  thrown instanceof StoreFout && (thrown.code === 'opslag.weg' || thrown.code === 'opslag.onbekend')

const verbinding = (client: pg.PoolClient): Verbinding => ({
  query: (text, params) =>
    translated(async () => {
      const result = await client.query(text, params.map(bufferOf))
      return { rows: result.rows, changed: result.rowCount ?? 0 }
    }),
  exec: (text) =>
    translated(async () => {
      await client.query(text)
    }),
  copyIn: (doel, blocks) =>
    translated(() => pipeline(Readable.from(blocks), client.query(copyFrom(`COPY ${doel} FROM STDIN`)))),
})

/** Bytes go in binary form when they are a Buffer. */
const bufferOf = (parameter: Parameter): string | Buffer | null =>
  parameter instanceof Uint8Array
    ? Buffer.from(parameter.buffer, parameter.byteOffset, parameter.byteLength)
    : parameter
