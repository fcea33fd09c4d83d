import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, inject } from 'vitest'
import { openStore } from '../open-store.ts'
import type { Soort, Store, StoreOpties } from '../store.ts'
import { admin, type PgliteAntwoord, type PostgresAntwoord } from './proefbank.ts'
import './postgres-server.ts'

/** An engine to test on. What it hands out is removed after the describe it is used in. */
export type Proefmotor = {
  readonly soort: Soort
  /** A place for a store: 'gemigreerd' with the schema and no rows, 'leeg' with nothing at all. */
  readonly plek: (staat: 'gemigreerd' | 'leeg') => Promise<StoreOpties>
  /** A fresh, migrated, empty store. */
  readonly open: () => Promise<Store>
}

/** Runs the tests on both engines; without a real PostgreSQL its tests are skipped, and their title says why. */
export const opMotoren = (titel: string, proeven: (motor: Proefmotor) => void): void => {
  describe(`${titel} [pglite]`, () => proeven(proefmotor('pglite')))
  opPostgres(titel, proeven)
}

/** Runs tests that only mean something on a real PostgreSQL. */
export const opPostgres = (titel: string, proeven: (motor: Proefmotor) => void): void => {
  const woord = 'reden' in postgres ? ` OVERGESLAGEN: geen echte PostgreSQL (${postgres.reden})` : ''
  describe.skipIf(woord !== '')(`${titel} [postgres]${woord}`, () => proeven(proefmotor('postgres')))
}

type Plek = { readonly opties: StoreOpties; readonly remove: () => Promise<void> }

/** An engine for the describe it is called in. */
export const proefmotor = (soort: Soort): Proefmotor => {
  const maak = soort === 'pglite' ? pglitePlek : postgresPlek
  const opruimen: (() => Promise<void>)[] = []
  afterAll(async () => {
    for (const doe of opruimen.reverse()) await doe()
  })
  const plek = async (staat: 'gemigreerd' | 'leeg'): Promise<StoreOpties> => {
    const { opties, remove } = await maak(staat)
    opruimen.push(remove)
    return opties
  }
  return {
    soort,
    plek,
    open: async () => {
      const store = await openStore(await plek('gemigreerd'))
      opruimen.push(() => store.close())
      return store
    },
  }
}

const vraag = async (pad: string): Promise<unknown> => {
  const adres = inject('opslagproef')
  if (adres === undefined) return { reden: 'globalSetup packages/store/proef/postgres-server.ts ontbreekt' }
  return (await fetch(adres + pad)).json()
}

const postgres = (await vraag('/postgres')) as PostgresAntwoord

const pglitePlek = async (staat: 'gemigreerd' | 'leeg'): Promise<Plek> => {
  const map = mkdtempSync(join(tmpdir(), 'zk-map-'))
  const sjablonen = (await vraag('/pglite')) as Partial<PgliteAntwoord>
  const sjabloon = sjablonen[staat]
  // Without the bench: made anew, which takes seconds.
  if (sjabloon !== undefined) cpSync(sjabloon, map, { recursive: true })
  return {
    opties: { soort: 'pglite', map },
    remove: async () => rmSync(map, { recursive: true, force: true }),
  }
}

const postgresPlek = async (staat: 'gemigreerd' | 'leeg'): Promise<Plek> => {
  if ('reden' in postgres) throw new Error(postgres.reden)
  const { url, sjabloon } = postgres
  const naam = `zorgketen_proef_${randomUUID().replaceAll('-', '')}`
  await admin(url, `CREATE DATABASE ${naam}${staat === 'gemigreerd' ? ` TEMPLATE ${sjabloon}` : ' TEMPLATE template0'}`)
  return {
    opties: { soort: 'postgres', url: url.replace('{}', naam) },
    remove: () => admin(url, `DROP DATABASE IF EXISTS ${naam} WITH (FORCE)`),
  }
}
