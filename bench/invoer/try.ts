import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { loadLayout, loadReferentie } from '@zorgketen/reference/load'
import { openOpslag, openStore } from '@zorgketen/store'
import { importRegistraties, openBerichten, previewRegistraties, type Werkplek } from '@zorgketen/usecases'
import { fillGroteMaand, GROTE_MAAND } from '../../packages/store/proef/grote-maand.ts'
const [pad, url] = process.argv.slice(2)
const map = mkdtempSync('/tmp/h-bulk/pg-')
const store = await openStore(url ? { soort: 'postgres', url } : { soort: 'pglite', map })
const hash = (b: string | Uint8Array) => createHash('sha256').update(b).digest('hex')
let piek = 0
let t0 = 0
const plek: Werkplek = {
  opslag: openOpslag(store), gereedschap: { referentie: loadReferentie(), berichten: openBerichten(loadLayout('gds801', '1.0'), loadLayout('gds802', '1.0')), hash },
  vingerafdruk: hash, nu: () => '2023-04-05T09:00:00.000Z', nieuwId: randomUUID, voortgang: async (_s, n) => { if (n % 10000 === 0) process.stdout.write(`${n / 1000}k ${((performance.now() - t0) / 1000).toFixed(1)}  `); piek = Math.max(piek, process.memoryUsage().heapUsed) },
}
const org = 'groot'
await fillGroteMaand(plek, org, { ...GROTE_MAAND, registraties: 0 })
globalThis.gc?.()
const basis = process.memoryUsage().heapUsed
const actor = { organisatie: org, rol: 'beheerder', gebruiker: 'x', doel: 'x' } as const
const invoer = { ndjson: () => createReadStream(pad as string, { highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>, vingerafdruk: 'proef' }
const klok = async (naam: string, doe: () => Promise<unknown>) => { piek = 0; const t = performance.now(); t0 = t; const uit = await doe(); console.log(naam, ((performance.now() - t) / 1000).toFixed(1), 's', 'piek', ((piek - basis) / 1e6).toFixed(0), 'MB', JSON.stringify(uit)) }
await klok('voorbeeld', async () => (await previewRegistraties(plek, actor, 'registratie', invoer)).tellingen)
await klok('inlezen', () => importRegistraties(plek, actor, 'registratie', invoer))
await klok('nogmaals', () => importRegistraties(plek, actor, 'registratie', invoer))
await store.close()
rmSync(map, { recursive: true, force: true })
