import { agree, sameAnswer } from './agree.ts'
import { collectGarbage } from './collect-garbage.ts'
import type { Answer, Race } from './race.ts'
import { type RaceResult, summarize } from './summary.ts'
import type { Times } from './times.ts'

/**
 * Checks that all contenders agree, lets each warm up once on the timed input, then times them in turns: what the
 * machine does meanwhile falls on all of them.
 */
export async function measure(race: Race, vertel: (regel: string) => void): Promise<RaceResult> {
  await agree(race.deelnemers)
  const [eerste] = race.deelnemers
  const tijden: Times[] = race.deelnemers.map((deelnemer) => ({ deelnemer, seconden: [], processor: [] }))
  let verwacht: Answer
  for (let ronde = 0; ronde <= race.rondes; ronde += 1) {
    for (const tijd of tijden) {
      collectGarbage()
      const antwoord = await timed(tijd, ronde === 0)
      if (tijd.deelnemer === eerste && ronde === 0) verwacht = antwoord
      else sameAnswer(tijd.deelnemer.naam, antwoord, eerste?.naam ?? '', verwacht)
    }
    vertel(`  ${race.naam}: ronde ${ronde} van ${race.rondes}`)
  }
  return summarize(race, tijden)
}

async function timed({ deelnemer, seconden, processor }: Times, opwarmen: boolean): Promise<Answer> {
  const cpu = process.cpuUsage()
  const begin = performance.now()
  const keren = deelnemer.keren ?? 1
  const antwoord = await deelnemer.werk()
  for (let keer = 1; keer < keren; keer += 1) await deelnemer.werk()
  const verstreken = (performance.now() - begin) / 1000
  const gebruikt = process.cpuUsage(cpu)
  if (!opwarmen) {
    seconden.push(verstreken / keren)
    processor.push((gebruikt.user + gebruikt.system) / 1e6 / keren)
  }
  return antwoord
}
