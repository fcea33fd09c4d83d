import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openFolder } from '../motor/open-folder.ts'
import { openStore } from '../open-store.ts'
import { type EigenServer, makeEigenServer } from './eigen-server.ts'
import { eenmalig } from './loket.ts'

/** What the tests of a run share: one server with a migrated template database, and one migrated folder. Made when first asked for. */
export type Proefbank = {
  readonly postgres: () => Promise<PostgresAntwoord>
  readonly pglite: () => Promise<PgliteAntwoord>
  readonly remove: () => Promise<void>
}

/** Folders to copy: an engine with no schema, and one with the schema and no rows. */
export type PgliteAntwoord = { readonly leeg: string; readonly gemigreerd: string }

/** Where the server is (with `{}` for the name of a database) and its template, or why there is none. */
export type PostgresAntwoord = { readonly url: string; readonly sjabloon: string } | { readonly reden: string }

/** A bench that starts nothing until it is asked. */
export const makeProefbank = (testDatabaseUrl: string | undefined): Proefbank => {
  let server: EigenServer | null = null
  let map: string | null = null
  const sjabloon = `zorgketen_proef_${randomUUID().slice(0, 8)}`
  const opruimen: (() => Promise<unknown>)[] = []

  const postgres = eenmalig(async (): Promise<PostgresAntwoord> => {
    try {
      const url = testDatabaseUrl === undefined ? await startServer() : withPlace(testDatabaseUrl)
      await admin(url, `CREATE DATABASE ${sjabloon}`)
      opruimen.push(() => admin(url, `DROP DATABASE IF EXISTS ${sjabloon} WITH (FORCE)`))
      await (await openStore({ soort: 'postgres', url: url.replace('{}', sjabloon) })).close()
      return { url, sjabloon }
    } catch (error) {
      return { reden: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
    }
  })
  const startServer = async (): Promise<string> => {
    server = await makeEigenServer()
    return server.url('{}')
  }
  return {
    postgres,
    pglite: eenmalig(async () => {
      map = mkdtempSync(join(tmpdir(), 'zk-lite-'))
      const antwoord = { leeg: join(map, 'leeg'), gemigreerd: join(map, 'gemigreerd') }
      mkdirSync(antwoord.leeg)
      await (await openFolder(antwoord.leeg)).close()
      cpSync(antwoord.leeg, antwoord.gemigreerd, { recursive: true })
      await (await openStore({ soort: 'pglite', map: antwoord.gemigreerd })).close()
      return antwoord
    }),
    remove: async () => {
      if (server === null) for (const doe of opruimen) await doe()
      await server?.remove()
      if (map !== null) rmSync(map, { recursive: true, force: true })
    },
  }
}

/** Runs one statement on the server, outside any database of ours. */
export const admin = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client(url.replace('{}', 'postgres'))
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

const withPlace = (url: string): string => {
  const plek = new URL(url)
  plek.pathname = '/{}'
  return plek.href.replace('%7B%7D', '{}')
}
