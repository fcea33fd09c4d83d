import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openStore, type StoreOpties } from '@zorgketen/store'
import { importRegistraties, previewRegistraties, type Registratie, registratie } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { makeEigenServer } from '../../packages/store/proef/eigen-server.ts'
import { fillGroteMaand, GROTE_MAAND } from '../../packages/store/proef/grote-maand.ts'
import { proefwerkplek } from '../../packages/store/proef/proefwerkplek.ts'
import { describeCommit, describeMachine } from '../runner/machine.ts'
import { makeBestand } from './make-bestand.ts'

/**
 * `node --expose-gc bench/invoer/miljoen.ts [pglite|postgres] [rijen]`: a month with one wrong row, looked through, taken
 * in and taken in again, beside its rival: the bare load of the same rows, without any judgement, outcome or audit.
 */
const [soort = 'pglite', aantal = '1000000'] = process.argv.slice(2)
const rijen = Number(aantal)
const map = mkdtempSync(join(tmpdir(), 'zk-invoer-'))
const pad = join(map, 'maand.ndjson')
const fout = await makeBestand(pad, rijen)

const server = soort === 'postgres' ? await makeEigenServer() : null
const opties: StoreOpties =
  server === null ? { soort: 'pglite', map: join(map, 'data') } : { soort: 'postgres', url: server.url('postgres') }
const store = await openStore(opties)
/** Bytes of heap: the most that was seen, what was not collected yet counted in, and the most that was really held. */
let hoogste = 0
let levend = 0
const look = (): void => {
  hoogste = Math.max(hoogste, process.memoryUsage().heapUsed)
}
const plek = proefwerkplek(
  store,
  () => '2023-04-05T09:00:00.000Z',
  async (_stap, gedaan) => {
    look()
    if (gedaan % 100_000 !== 0) return
    process.stdout.write(`  ${gedaan}\n`)
    globalThis.gc?.()
    levend = Math.max(levend, process.memoryUsage().heapUsed)
  },
)
const actorOf = (organisatie: string): Actor => ({ organisatie, rol: 'beheerder', gebruiker: 'meting', doel: 'meten' })
const actor = actorOf('groot')
await fillGroteMaand(plek, 'groot', { ...GROTE_MAAND, registraties: 0 })
await fillGroteMaand(plek, 'kaal', { ...GROTE_MAAND, registraties: 0 })
const invoer = { ndjson: () => createReadStream(pad, { highWaterMark: 1024 * 1024 }), vingerafdruk: 'meting' }
const regels: string[] = []
const say = (regel: string): void => {
  regels.push(regel)
  process.stdout.write(`${regel}\n`)
}

globalThis.gc?.()
const basis = process.memoryUsage().heapUsed
const { processor, kernen, node, belasting } = describeMachine()
say(
  `${rijen.toLocaleString('nl-NL')} registraties als NDJSON (${Math.round(statSync(pad).size / 1e6)} MB), fout op rij ${fout}`,
)
say(`${soort}${server === null ? '' : ' (eigen server, fsync uit)'}, ${processor} (${kernen} kernen), Node ${node}`)
say(`commit ${describeCommit()}, belasting bij het begin ${belasting}`)

async function timed(naam: string, doe: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.()
  hoogste = 0
  levend = 0
  const begin = performance.now()
  const uitkomst = await doe()
  const seconden = (performance.now() - begin) / 1000
  const boven = (bytes: number): string => (Math.max(0, bytes - basis) / 1e6).toFixed(0)
  const vast = levend === 0 ? '' : `, vastgehouden ${boven(levend)} MB`
  const tempo = Math.round(rijen / seconden).toLocaleString('nl-NL')
  say(
    `${naam}: ${seconden.toFixed(1)} s, ${tempo} rijen/s, heap ten hoogste ${boven(hoogste)} MB boven de basis${vast} ${JSON.stringify(uitkomst)}`,
  )
  return seconden
}

/** The rows straight into the table, 50,000 in a transaction. */
async function loadBare(): Promise<number> {
  const herkomst = { op: plek.nu(), door: 'meting', reden: 'meten' }
  let stuk: Registratie[] = []
  let geladen = 0
  const keep = async (): Promise<void> => {
    geladen += await plek.opslag.transact(actorOf('kaal'), (kast) => kast.registraties.laad(stuk, herkomst))
    stuk = []
    look()
  }
  for await (const regel of createInterface({ input: createReadStream(pad) })) {
    stuk.push(registratie.parse(JSON.parse(regel)))
    if (stuk.length === 50_000) await keep()
  }
  await keep()
  return geladen
}

const kaal = await timed('kaal laden', loadBare)
await timed('voorbeeld', async () => {
  const { tellingen, fouten } = await previewRegistraties(plek, actor, 'registratie', invoer)
  return { ...tellingen, rijen: fouten.map(({ rij }) => rij) }
})
const heel = await timed('inlezen', () => importRegistraties(plek, actor, 'registratie', invoer))
await timed('nogmaals', () => importRegistraties(plek, actor, 'registratie', invoer))
say(`inlezen (nakijken, bewaren, afleiden, audit) : kaal laden = ${(heel / kaal).toFixed(1)} : 1 in tijd`)
await store.close()
await server?.remove()
rmSync(map, { recursive: true, force: true })
writeFileSync(fileURLToPath(new URL(`../results/invoer-${soort}.txt`, import.meta.url)), `${regels.join('\n')}\n`)
