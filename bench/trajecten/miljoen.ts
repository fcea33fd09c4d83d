import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore, type StoreOpties } from '@zorgketen/store'
import { closeUnused, foundAanbieder } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { alsOwner } from '../../packages/store/proef/als-owner.ts'
import { makeEigenServer } from '../../packages/store/proef/eigen-server.ts'
import { GROTE_MAAND, makeGroteMaand } from '../../packages/store/proef/grote-maand.ts'
import { organisatie } from '../../packages/store/proef/opslagproef.ts'
import { proefwerkplek } from '../../packages/store/proef/proefwerkplek.ts'
import { describeCommit, describeMachine } from '../runner/machine.ts'

/**
 * `node bench/trajecten/miljoen.ts [pglite|postgres] [aantal]`: how long the daily run takes over a million open ggz
 * numbers, of which about one in 365 went without care until today, and over the same numbers again, when none does.
 */
const [soort = 'pglite', hoeveel = '1000000'] = process.argv.slice(2)
const aantal = Number(hoeveel)
const map = mkdtempSync(join(tmpdir(), 'zk-trajecten-'))
const server = soort === 'postgres' ? await makeEigenServer() : null
const opties: StoreOpties =
  server === null ? { soort: 'pglite', map: join(map, 'data') } : { soort: 'postgres', url: server.url('postgres') }
const store = await openStore(opties)
const actor: Actor = { organisatie: 'groot', rol: 'beheerder', gebruiker: 'meting', doel: 'meten' }
const plek = proefwerkplek(store, () => '2024-03-14T09:00:00.000Z')
const { stam } = makeGroteMaand({ ...GROTE_MAAND, registraties: 0, patienten: 1 })
await foundAanbieder(plek, actor, organisatie('groot'), { stam, registraties: [] })

// One patient with one number and one prestatie each, the last care spread over the 366 days until today.
const DAG = "(date '2023-03-14' + (n % 366))"
await alsOwner(
  store,
  `insert into register_rij (verdeel_id, organisatie_id, register, id, versie, gekend_van, vervallen, label, zoek, inhoud, door, reden)
   select verdeel_ids[1], 'groot', 'zorgtraject', g.id, 1, now(), false, g.id, '', json_build_object('nummer', g.id,
     'soort', 'ggz', 'patient', 'q' || n, 'startdatum', ${DAG}, 'gesloten', null, 'plaatsing', null,
     'diagnoses', json_build_array(), 'regiebehandelaar', null), 'meting', 'verzonnen'
   from organisatie, generate_series(1, ${aantal}) n,
     lateral (select '10000000-0000-4000-8000-' || lpad(n::text, 12, '0') as id) g where organisatie.id = 'groot';
   insert into prestatie (verdeel_id, organisatie_id, id, registratie, hoofd, maand, datum, patient, soort, trajectsoort, inhoud)
   select verdeel_ids[1], 'groot', 'r' || n, 'r' || n, true, to_char(${DAG}, 'YYYY-MM'), ${DAG}, 'q' || n, 'prestatie', 'ggz',
     json_build_object('soort', 'prestatie', 'prestatie', json_build_object('soort', 'consult', 'id', 'r' || n,
     'patient', 'q' || n, 'stroom', 'ggz', 'datum', ${DAG}, 'code', 'CO0497', 'tarief', 12099))
   from organisatie, generate_series(1, ${aantal}) n where organisatie.id = 'groot';`,
)
await store.onderhoud()

const timed = async (): Promise<string> => {
  const begin = performance.now()
  const gesloten = await closeUnused(plek, actor)
  return `${((performance.now() - begin) / 1000).toFixed(1)} s, ${gesloten.length} gesloten`
}
/** What a form asks at every key stroke. */
const ofOne = async (patient: string): Promise<string> => {
  const begin = performance.now()
  const dagen = await plek.opslag.read(actor, (kast) => kast.trajecten.zorgdagen([patient]))
  return `${(performance.now() - begin).toFixed(0)} ms, ${dagen.length} nummer`
}
const { processor, kernen, node } = describeMachine()
const regels = [
  `De dagelijkse taak over ${aantal.toLocaleString('nl-NL')} open zorgtrajectnummers (${soort}), van lezen tot vastgelegd:`,
  `${Temporal.Now.plainDateISO()} · ${processor} · ${kernen} kernen · Node ${node} · ${describeCommit()}`,
  `eerste keer  ${await timed()}`,
  `nogmaals     ${await timed()}`,
  `één patiënt  ${await ofOne('q7')}`,
  `een ander    ${await ofOne(`q${aantal - 7}`)}`,
]
process.stdout.write(`${regels.join('\n')}\n`)
if (aantal === 1_000_000)
  writeFileSync(fileURLToPath(new URL(`../results/trajecten-${soort}.txt`, import.meta.url)), `${regels.join('\n')}\n`)
await store.close()
await server?.remove()
rmSync(map, { recursive: true, force: true })
