import { Session } from 'node:inspector/promises'
import { fileURLToPath } from 'node:url'
import type { Contender } from './race.ts'

const WORTEL = fileURLToPath(new URL('../../', import.meta.url))
const AANTAL = 15
/** The work is repeated until there are enough samples. */
const DUUR_MS = 3000

/** Runs the timed work under the V8 profiler: text of the functions with most time of their own. */
export async function profile(race: string, deelnemer: Contender): Promise<string> {
  const sessie = new Session()
  sessie.connect()
  await sessie.post('Profiler.enable')
  await sessie.post('Profiler.setSamplingInterval', { interval: 200 })
  await sessie.post('Profiler.start')
  const begin = performance.now()
  while (performance.now() - begin < DUUR_MS) await deelnemer.werk()
  const { profile: gemeten } = await sessie.post('Profiler.stop')
  sessie.disconnect()
  const perFunctie = new Map<string, number>()
  // Starting and stopping the profiler itself costs time that is not of the work.
  const functies = new Map(gemeten.nodes.map((node) => [node.id, nameOf(node.callFrame)]))
  gemeten.samples?.forEach((id, k) => {
    const functie = functies.get(id) ?? '?'
    if (functie.includes('node:inspector')) return
    perFunctie.set(functie, (perFunctie.get(functie) ?? 0) + (gemeten.timeDeltas?.[k] ?? 0))
  })
  const totaal = [...perFunctie.values()].reduce((som, t) => som + t, 0)
  const top = [...perFunctie].sort((a, b) => b[1] - a[1]).slice(0, AANTAL)
  return [
    `${race}: ${deelnemer.naam}, ${(totaal / 1e6).toFixed(2)} s`,
    ...top.map(([functie, t]) => `${((100 * t) / totaal).toFixed(1).padStart(6)} %  ${functie}`),
    '',
  ].join('\n')
}

function nameOf(frame: { functionName: string; url: string; lineNumber: number }): string {
  const bestand = frame.url.replace('file://', '').replace(WORTEL, '')
  const naam = frame.functionName === '' ? '(naamloos)' : frame.functionName
  return bestand === '' ? naam : `${naam}  ${bestand}:${frame.lineNumber + 1}`
}
