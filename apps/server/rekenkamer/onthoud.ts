import { vandaagVan, type Werkplek } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { formatDay } from '@zorgketen/values'

interface Onthouden {
  readonly stempel: string
  readonly uitkomst: Promise<unknown>
  /** It is no longer being reckoned. */
  klaar: boolean
  /** What is reckoned after it, when it was overtaken while it was being reckoned. */
  straks: Promise<unknown> | null
}

/** Remembers overviews of an organisation for as long as nothing was changed there and the day is the same. */
export class Onthoud {
  private readonly bekend = new Map<string, Onthouden>()
  private readonly plaatsen: number

  /** `plaatsen`: how many overviews are remembered; the one that was asked longest ago is forgotten first. */
  constructor(plaatsen: number) {
    this.plaatsen = plaatsen
  }

  /**
   * The overview as it was reckoned at this state of things, or is being reckoned for another; else reckons it. One
   * overview is reckoned once at a time: who asks while an older state is being reckoned, waits and shares the next one.
   */
  async of<T>(plek: Werkplek, actor: Actor, wat: string, reken: () => Promise<T>): Promise<T> {
    const stempel = await stempelOf(plek, actor)
    const sleutel = `${actor.organisatie} ${wat}`
    const eerder = this.bekend.get(sleutel)
    if (eerder !== undefined && eerder.stempel === stempel) {
      this.keep(sleutel, eerder)
      return eerder.uitkomst as Promise<T>
    }
    if (eerder !== undefined && !eerder.klaar) {
      const opnieuw = (): Promise<T> => this.of(plek, actor, wat, reken)
      eerder.straks ??= eerder.uitkomst.then(opnieuw, opnieuw)
      return eerder.straks as Promise<T>
    }
    const uitkomst = reken()
    const deze: Onthouden = { stempel, uitkomst, klaar: false, straks: null }
    this.keep(sleutel, deze)
    uitkomst.then(
      () => {
        deze.klaar = true
      },
      () => {
        deze.klaar = true
        if (this.bekend.get(sleutel) === deze) this.bekend.delete(sleutel)
      },
    )
    return uitkomst
  }

  /** The newest stands last. */
  private keep(sleutel: string, deze: Onthouden): void {
    this.bekend.delete(sleutel)
    this.bekend.set(sleutel, deze)
    for (const oudste of this.bekend.keys()) {
      if (this.bekend.size <= this.plaatsen) break
      this.bekend.delete(oudste)
    }
  }
}

/** What the overviews of an organisation rest on: its day, and its last change. */
const stempelOf = ({ opslag, nu }: Werkplek, actor: Actor): Promise<string> =>
  opslag.readLoosely(actor, async (kast) => {
    const vandaag = formatDay(await vandaagVan(kast, { nu }))
    return `${vandaag} ${await kast.audit.stempel()}`
  })
