import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serve as listen } from '@hono/node-server'
import { openOpslag, openStore, type StoreOpties } from '@zorgketen/store'
import type { Werkplek } from '@zorgketen/usecases'
import { makeApp } from '../app.ts'
import { seedDemo } from '../demo/seed-demo.ts'
import { openGereedschap, sha256 } from './gereedschap.ts'

/** How the server starts. `gegevens`: folder of the embedded database; `url`: a PostgreSQL server instead. */
export interface Serveeropties {
  readonly gegevens: string
  readonly url: string | null
  readonly poort: number
  readonly milieu: 'P' | 'T'
  /** Put the demonstration into an empty store. */
  readonly demo: boolean
  readonly nu: () => string
  readonly log: (regel: string) => void
}

export interface Draaiend {
  readonly adres: string
  readonly stop: () => Promise<void>
}

const TOEGANG = { organisatie: 'toegang', rol: 'toegang' } as const
const SCHERMEN = fileURLToPath(new URL('../../web/dist', import.meta.url))
const PAKKET = fileURLToPath(new URL('../package.json', import.meta.url))

/** Opens the store and serves the application on this machine only. Throws StoreFout when the store cannot be had. */
export async function serve({ gegevens, url, poort, milieu, demo, nu, log }: Serveeropties): Promise<Draaiend> {
  const algemeen = { milieu: milieu === 'P' ? ('productie' as const) : ('test' as const) }
  const opties: StoreOpties =
    url === null ? { soort: 'pglite', map: gegevens, ...algemeen } : { soort: 'postgres', url, ...algemeen }
  const store = await openStore(opties)
  const gereedschap = openGereedschap()
  const plek: Werkplek = {
    opslag: openOpslag(store),
    gereedschap,
    vingerafdruk: sha256,
    nu,
    nieuwId: () => randomUUID(),
    voortgang: async () => {},
  }
  if (demo && (await plek.opslag.read(TOEGANG, (kast) => kast.organisaties.alle())).length === 0) await seedDemo(plek)
  const { app } = makeApp({
    plek,
    versie: versionOf(),
    schermen: existsSync(SCHERMEN) ? SCHERMEN : null,
    log: (error, pad) => log(`${nu()} ${pad} ${error instanceof Error ? (error.stack ?? error.message) : 'fout'}`),
  })
  const server = await new Promise<ReturnType<typeof listen>>((resolve, reject) => {
    const opened = listen({ fetch: app.fetch, port: poort, hostname: '127.0.0.1' }, () => resolve(opened))
    opened.once('error', reject)
  })
  const bound = server.address()
  const adres = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : poort}`
  await store.announce(adres)
  const stop = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      if ('closeAllConnections' in server) server.closeAllConnections()
    })
    await store.close()
  }
  return { adres, stop }
}

const versionOf = (): string => {
  const { version } = JSON.parse(readFileSync(PAKKET, 'utf8')) as { readonly version: string }
  return version
}
