import { closeUnused, dayInNederland, extendVerblijven, type Werkplek } from '@zorgketen/usecases'
import type { Gebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts'

const TOEGANG = { organisatie: 'toegang', rol: 'toegang' } as const
const WIE = { rol: 'beheerder', gebruiker: 'dagelijkse taak', doel: 'bijwerken' } as const

/** How often the clock is looked at, in milliseconds: a new day is noticed within a quarter of an hour. */
const KIJKEN = 15 * 60_000

/** What the days ask of every provider. */
export interface Dagelijks {
  /** Does what the day asks, once for each day of an organisation. Tells what went wrong and goes on with the others. */
  readonly doe: () => Promise<void>
  /** Waits for what is being done. */
  readonly stop: () => Promise<void>
}

/** Runs at once, also for what was missed while nothing ran, and then whenever a new day begins. */
export function startDagelijks(
  plek: Werkplek,
  {
    gebeurtenissen,
    log,
  }: { readonly gebeurtenissen: Gebeurtenissen; readonly log: (error: unknown, wat: string) => void },
): Dagelijks {
  const gedaan = new Map<string, number>()
  const doe = async (): Promise<void> => {
    const alle = await plek.opslag.read(TOEGANG, (kast) => kast.organisaties.alle())
    for (const { id, soort, vandaag } of alle) {
      const dag = vandaag ?? dayInNederland(plek.nu())
      if (soort !== 'aanbieder' || gedaan.get(id) === dag) continue
      try {
        const gewijzigd = await extendVerblijven(plek, { organisatie: id, ...WIE })
        if (gewijzigd.length > 0) gebeurtenissen.tell(id, 'registraties', 'prestaties', 'declaraties', 'maanden')
        const gesloten = await closeUnused(plek, { organisatie: id, ...WIE })
        if (gesloten.length > 0) gebeurtenissen.tell(id, 'registers', 'patienten', 'declaraties')
        gedaan.set(id, dag)
      } catch (error) {
        log(error, `dagelijkse taak van ${id}`)
      }
    }
  }
  let bezig = Promise.resolve()
  const beurt = (): Promise<void> => {
    bezig = bezig.then(doe).catch((error: unknown) => log(error, 'dagelijkse taak'))
    return bezig
  }
  void beurt()
  const wekker = setInterval(beurt, KIJKEN)
  wekker.unref()
  const stop = (): Promise<void> => {
    clearInterval(wekker)
    return bezig
  }
  return { doe: beurt, stop }
}
