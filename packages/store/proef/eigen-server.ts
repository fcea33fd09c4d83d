import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { begrensd } from './begrensd.ts'
import { findProgramma, type Programma } from './postgres-programma.ts'

/** A PostgreSQL server of our own, on a socket in a temporary folder. */
export type EigenServer = {
  /** Address of one of its databases. */
  readonly url: (database: string) => string
  /** Gives a folder to the user the server runs as. */
  readonly own: (map: string) => void
  /** `bestandsgrens`: megabytes above which no file of it may grow. */
  readonly start: (bestandsgrens?: number) => Promise<void>
  /** SIGQUIT: every connection is cut off at once, as when the machine under it fails; it recovers at the next start. */
  readonly crash: () => Promise<void>
  readonly remove: () => Promise<void>
}

/** Makes and starts a server. Throws with the reason when that cannot be done here. */
export const makeEigenServer = async (): Promise<EigenServer> => {
  const programma = findProgramma()
  const map = mkdtempSync(join(tmpdir(), 'zk-pg-'))
  const data = join(map, 'data')
  mkdirSync(data)
  const own = (path: string): void => {
    if (programma.uid !== undefined && programma.gid !== undefined) chownSync(path, programma.uid, programma.gid)
  }
  own(map)
  own(data)
  await run(programma, 'initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'])
  const instellingen = { listen_addresses: '', unix_socket_directories: map, fsync: 'off', max_connections: '60' }
  let proces: ChildProcess | null = null

  const start = async (bestandsgrens?: number): Promise<void> => {
    const opties = Object.entries(instellingen).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`])
    const nieuw = begin(programma, 'postgres', ['-D', data, ...opties], bestandsgrens)
    await ready(nieuw)
    proces = nieuw
  }
  const stop = async (signaal: NodeJS.Signals): Promise<void> => {
    if (proces === null) return
    const einde = once(proces, 'exit')
    proces.kill(signaal)
    await einde
    proces = null
  }
  await start()
  return {
    url: (database) => `postgres://postgres@localhost/${database}?host=${encodeURIComponent(map)}`,
    own,
    start,
    crash: () => stop('SIGQUIT'),
    remove: async () => {
      await stop('SIGINT')
      rmSync(map, { recursive: true, force: true })
    },
  }
}

const begin = (
  programma: Programma,
  naam: string,
  argumenten: readonly string[],
  bestandsgrens?: number,
): ChildProcess => {
  const { bin, ...wie } = programma
  const gewoon = [join(bin, naam), ...argumenten]
  const [opdracht = '', ...rest] = bestandsgrens === undefined ? gewoon : begrensd(bestandsgrens, gewoon)
  return spawn(opdracht, rest, {
    ...wie,
    cwd: tmpdir(),
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LC_ALL: 'C', PGTZ: 'UTC' },
  })
}

const run = async (programma: Programma, naam: string, argumenten: readonly string[]): Promise<void> => {
  const proces = begin(programma, naam, argumenten)
  let fouten = ''
  proces.stderr?.on('data', (deel) => {
    fouten += String(deel)
  })
  const [code] = await once(proces, 'exit')
  if (code !== 0) throw new Error(`${naam}: ${fouten}`)
}

const ready = (proces: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let fouten = ''
    proces.stderr?.on('data', (deel) => {
      fouten = (fouten + String(deel)).slice(-4000)
      if (fouten.includes('ready to accept connections')) resolve()
    })
    proces.once('error', reject)
    proces.once('exit', (code) => reject(new Error(`postgres ${code}: ${fouten}`)))
  })
