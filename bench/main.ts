import { parseArgs } from 'node:util'
import { afleiden } from './afleiden/afleiden.ts'
import { gds801Lezen } from './gds801-lezen/gds801-lezen.ts'
import { oordelen } from './oordelen/oordelen.ts'
import { describeCommit, describeMachine } from './runner/machine.ts'
import { measure } from './runner/measure.ts'
import { profile } from './runner/profile.ts'
import type { Bench } from './runner/race.ts'
import { writeProfile, writeResult } from './runner/result-files.ts'
import type { RaceResult } from './runner/summary.ts'
import { samenstellen } from './samenstellen/samenstellen.ts'
import { tarieven } from './tarieven/tarieven.ts'

/** `npm run bench -- [naam …] [--profiel] [--datum JJJJ-MM-DD] [--commit abc]`: measures us next to our rivals. */
const BENCHES: readonly Bench[] = [gds801Lezen, afleiden, oordelen, samenstellen, tarieven]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { profiel: { type: 'boolean', default: false }, datum: { type: 'string' }, commit: { type: 'string' } },
})
const onbekend = positionals.filter((naam) => !BENCHES.some((bench) => bench.naam === naam))
if (onbekend.length > 0) {
  vertel(`Onbekende meting: ${onbekend.join(', ')}. Kies uit: ${BENCHES.map((bench) => bench.naam).join(', ')}.`)
  process.exit(2)
}
for (const bench of BENCHES) if (positionals.length === 0 || positionals.includes(bench.naam)) await run(bench)

async function run(bench: Bench): Promise<void> {
  vertel(`\n== ${bench.naam}: ${bench.titel}`)
  const machine = describeMachine()
  const races: RaceResult[] = []
  const profielen: string[] = []
  for await (const race of bench.races()) {
    const uitslag = await measure(race, vertel)
    for (const d of uitslag.deelnemers)
      vertel(`  ${d.naam}: ${d.perKern.mediaan} ${race.eenheid}/s per kern, ${d.perKlok.mediaan} per klok`)
    for (const v of uitslag.verhoudingen) vertel(`  ${v.deelnemer} : ${v.mededinger} = ${v.mediaan}`)
    races.push(uitslag)
    if (values.profiel) {
      for (const eigen of race.deelnemers.filter((d) => d.eigen)) profielen.push(await profile(race.naam, eigen))
    }
  }
  const { naam, titel, toelichting } = bench
  const datum = values.datum ?? Temporal.Now.plainDateISO().toString()
  const commit = values.commit ?? describeCommit()
  writeResult({ bench: naam, titel, datum, commit, machine, toelichting, races })
  if (profielen.length > 0) writeProfile(naam, profielen.join('\n'))
}

function vertel(regel: string): void {
  process.stdout.write(`${regel}\n`)
}
