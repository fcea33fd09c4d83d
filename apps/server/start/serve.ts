import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve as listen } from '@hono/node-server'
import { backup } from '@zorgketen/store'
import { makeApp } from '../app.ts'
import { seedDemo } from '../demo/seed-demo.ts'
import { openRekenkamer } from '../rekenkamer/rekenkamer.ts'
import { startDagelijks } from '../taken/dagelijks.ts'
import { type Gegevensplaats, openPlek } from './open-plek.ts'

/** How the server starts. */
export interface Serveeropties extends Gegevensplaats {
  /** 0: any free port. */
  readonly poort: number
  /** Put the demonstration into an empty store. */
  readonly demo: boolean
  /** Now, as an ISO instant. */
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

/** File in the data folder with the key of the running server: who can read the folder may ask for a backup. */
export const sleutelFile = (gegevens: string): string => join(gegevens, 'server.sleutel')

/** Opens the store and serves the application on this machine only. Throws StoreFout when the store cannot be had. */
export async function serve({ poort, demo, nu, log, ...plaats }: Serveeropties): Promise<Draaiend> {
  const { store, plek } = await openPlek(plaats, nu)
  if (store.overgenomen !== null) {
    const { pid, sinds } = store.overgenomen
    log(`${nu()} het vorige programma (proces ${pid}, sinds ${sinds}) is niet netjes gestopt; de gegevens zijn heel`)
  }
  if (demo && (await plek.opslag.read(TOEGANG, (kast) => kast.organisaties.alle())).length === 0) await seedDemo(plek)
  const rekenkamer = openRekenkamer(store, plek)
  const sleutel = randomBytes(32).toString('base64url')
  const logFout = (error: unknown, waar: string): void =>
    log(`${nu()} ${waar} ${error instanceof Error ? (error.stack ?? error.message) : 'fout'}`)
  const { app, gebeurtenissen, rust } = makeApp({
    plek,
    reken: rekenkamer.reken,
    onderhoud: () => store.onderhoud(),
    versie: versionOf(),
    schermen: existsSync(SCHERMEN) ? SCHERMEN : null,
    beheer: { sleutel, reservekopie: (bestand) => backup(store, bestand) },
    log: logFout,
  })
  const server = await new Promise<ReturnType<typeof listen>>((resolve, reject) => {
    const opened = listen({ fetch: app.fetch, port: poort, hostname: '127.0.0.1' }, () => resolve(opened))
    opened.once('error', reject)
  }).catch(async (error: unknown) => {
    await rekenkamer.sluit()
    await store.close()
    throw error
  })
  const bound = server.address()
  const adres = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : poort}`
  const bestand = plaats.url === null && plaats.gegevens !== ':memory:' ? sleutelFile(plaats.gegevens) : null
  if (bestand !== null) writeFileSync(bestand, sleutel, { mode: 0o600 })
  await store.announce(adres)
  const dagelijks = startDagelijks(plek, { gebeurtenissen, log: logFout })
  const stop = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      if ('closeAllConnections' in server) server.closeAllConnections()
    })
    rust.stop()
    await dagelijks.stop()
    if (bestand !== null) rmSync(bestand, { force: true })
    await rekenkamer.sluit()
    await store.close()
  }
  return { adres, stop }
}

const versionOf = (): string => {
  const { version } = JSON.parse(readFileSync(PAKKET, 'utf8')) as { readonly version: string }
  return version
}
