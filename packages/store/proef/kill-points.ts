import type { StoreOpties } from '../store.ts'
import { checkGevonden, type Gevonden, organisatieVan, REGELS } from './crash-bestand.ts'
import { startKind } from './kind.ts'

/** What a series of kills showed. */
export type Crashverslag = {
  readonly moorden: number
  /** Kills before the import said anything: while it started, took the lock, recovered or migrated. */
  readonly tijdensOpenen: number
  /** Kills that left a file half taken in, which a later run finished. */
  readonly halverwege: number
  /** Files of which more was kept than had been said when the kill came. */
  readonly ongezegd: number
  /** Files that were taken in whole, and a second time. */
  readonly rondes: number
  readonly fouten: readonly string[]
}

/** About how long a part of the import takes, so that the kills fall all over it (ms). */
const DEEL_DUUR = 200

/** The kill comes some time after one of the first lines: what it found, and three said of taking its first file in. */
const MEESTE_REGELS = 4

/** Where in a run the kill falls. */
type Moment = 'openen' | 'naad' | 'regel' | 'einde'

/**
 * The moments by turns, so that how fast a machine is does not decide what was tried: while it starts and recovers, on
 * the seam between the parts of a file, some time after some line, and some time after a whole file.
 */
const MOMENTEN: readonly Moment[] = ['regel', 'naad', 'regel', 'openen', 'regel', 'naad', 'einde', 'openen']

/** Whether a run that said this many lines, the last of them this one, has come where it is to be killed. */
const reached = (moment: Moment, regel: string, gehoord: number, wacht: number): boolean =>
  moment === 'regel'
    ? gehoord === wacht
    : moment === 'openen'
      ? false
      : regel.endsWith(` ${moment === 'naad' ? 'naad' : 'nogmaals'}`)

/**
 * Kills an import with SIGKILL at `aantal` points, each time opening the same store again (so that every reopening is
 * the start of the next run), and checks at each opening: what was acknowledged is there, whole and once, with its
 * derivation and its audit; what was not is there whole or not at all. `random` gives numbers from 0 to 1; `duur` is the
 * longest wait before a kill while it opens (ms).
 */
export const killPoints = async (
  opties: StoreOpties,
  aantal: number,
  duur: number,
  random: () => number,
): Promise<Crashverslag> => {
  const bevestigd = new Map<string, number>()
  const fouten: string[] = []
  const telling = { moorden: 0, tijdensOpenen: 0, halverwege: 0, ongezegd: 0 }
  let ronde = 0
  for (let moord = 0; moord <= aantal; moord++) {
    const laatste = moord === aantal
    const moment = laatste ? null : (MOMENTEN[moord % MOMENTEN.length] ?? null)
    const kind = startKind('crash-import.ts', [JSON.stringify(opties), String(ronde), String(moment === 'naad')])
    const wacht = 1 + Math.floor(random() * MEESTE_REGELS)
    const kill = (ms: number): Promise<void> =>
      new Promise((klaar) => setTimeout(klaar, ms)).then(() => kind.stop('SIGKILL'))
    let dood: Promise<void> | null = moment === 'openen' ? kill(random() * duur) : null
    let gehoord = 0
    let einde = false
    const hear = (regel: string): void => {
      const [nr, wat] = regel.split(' ')
      if (wat === 'naad') return
      if (regel === 'einde') einde = true
      else if (wat === 'nogmaals') ronde = Math.max(ronde, Number(nr) + 1)
      else if (/^\d+$/.test(wat ?? '')) bevestigd.set(organisatieVan(Number(nr)), Number(wat))
      else fouten.push(`moord ${moord}: ${regel}`)
    }
    for (let regel = await kind.hoor(); regel !== null; regel = await kind.hoor()) {
      if (gehoord++ > 0) hear(regel)
      else
        for (const gevonden of JSON.parse(regel) as Gevonden[]) {
          const gezegd = bevestigd.get(gevonden.organisatie) ?? 0
          fouten.push(...checkGevonden(gevonden, gezegd).map((fout) => `moord ${moord}: ${fout}`))
          if (gevonden.registraties < REGELS) telling.halverwege++
          if (gevonden.registraties > gezegd) telling.ongezegd++
        }
      if (moment !== null && dood === null && reached(moment, regel, gehoord, wacht)) dood = kill(random() * DEEL_DUUR)
    }
    await dood
    if (dood !== null) telling.moorden++
    if (gehoord === 0) telling.tijdensOpenen++
    if (kind.fouten() !== '') fouten.push(`moord ${moord}: ${kind.fouten()}`)
    if (laatste && !einde) fouten.push('de laatste, ongestoorde inlezing kwam niet tot het einde')
  }
  return { ...telling, rondes: ronde, fouten }
}
