import type { StoreOpties } from '../store.ts'
import { DELEN, type Gevonden, RIJEN } from './crash-bron.ts'
import { startKind } from './kind.ts'

/** What a series of kills showed. */
export type Crashverslag = {
  readonly moorden: number
  /** Kills before the import said anything: while it started, took the lock, recovered or migrated. */
  readonly tijdensOpenen: number
  /** Parts that were committed though the kill came before that was said. */
  readonly ongezegd: number
  readonly bevestigd: number
  /** Rounds that a later run finished after a kill. */
  readonly rondes: number
  readonly fouten: readonly string[]
}

/** About how long a part takes, so that the kills fall all over it (ms). */
const DEEL_DUUR = 25

/**
 * Kills an import with SIGKILL at `aantal` points, each time opening the same store again (so that every reopening is
 * the start of the next run), and checks at each opening: what was acknowledged is there, whole and once; what was not
 * is there whole or not at all. `random` gives numbers from 0 to 1; `duur` is the longest wait before a kill (ms).
 */
export const killPoints = async (
  opties: StoreOpties,
  aantal: number,
  duur: number,
  random: () => number,
): Promise<Crashverslag> => {
  const bevestigd = new Set<string>()
  const ongezegd = new Set<string>()
  const fouten: string[] = []
  let tijdensOpenen = 0
  let ronde = 0
  for (let moord = 0; moord <= aantal; moord++) {
    const laatste = moord === aantal
    const kind = startKind('crash-import.ts', [JSON.stringify(opties), String(ronde)])
    // A quarter of the kills falls while the process starts and recovers; the rest after some acknowledged parts.
    const openen = moord % 4 === 3
    // The first line and the finished round before it are not counted.
    const wacht = 1 + DELEN + Math.floor(random() * DELEN)
    const kill = (ms: number): Promise<void> =>
      new Promise((klaar) => setTimeout(klaar, ms)).then(() => kind.stop('SIGKILL'))
    let dood: Promise<void> | null = null
    if (openen && !laatste) dood = kill(random() * duur)
    let gehoord = 0
    let einde = false
    for (let regel = await kind.hoor(); regel !== null; regel = await kind.hoor()) {
      if (regel === 'einde') einde = true
      else if (gehoord++ === 0) fouten.push(...check(JSON.parse(regel), bevestigd, ongezegd, moord))
      else bevestigd.add(regel)
      if (!laatste && dood === null && gehoord === wacht) dood = kill(random() * DEEL_DUUR)
    }
    await dood
    if (gehoord === 0) tijdensOpenen++
    if (kind.fouten() !== '') fouten.push(`moord ${moord}: ${kind.fouten()}`)
    if (laatste && !einde) fouten.push('de laatste, ongestoorde inlezing kwam niet tot het einde')
    if (!laatste && bevestigd.has(`${ronde}-${DELEN - 1}`)) ronde++
  }
  return { moorden: aantal, tijdensOpenen, ongezegd: ongezegd.size, bevestigd: bevestigd.size, rondes: ronde, fouten }
}

const check = (gevonden: Gevonden, bevestigd: Set<string>, ongezegd: Set<string>, moord: number): readonly string[] => {
  const fouten: string[] = []
  for (const deel of bevestigd)
    if (gevonden[deel] === undefined) fouten.push(`moord ${moord}: bevestigd deel ${deel} is weg`)
  for (const [deel, { n, verschillend, audit }] of Object.entries(gevonden)) {
    if (!bevestigd.has(deel)) ongezegd.add(deel)
    if (n !== RIJEN || verschillend !== RIJEN || audit !== 1)
      fouten.push(`moord ${moord}: deel ${deel} heeft ${n} regels, ${verschillend} sleutels, ${audit} auditregels`)
  }
  return fouten
}
