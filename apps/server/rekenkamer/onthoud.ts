import { vandaagVan, type Werkplek } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { formatDay } from '@zorgketen/values'

interface Onthouden {
  readonly stempel: string
  readonly uitkomst: Promise<unknown>
}

/** Overviews that are remembered, per server; the oldest is forgotten first. */
const PLAATSEN = 32

/** Remembers overviews of an organisation for as long as nothing was changed there and the day is the same. */
export class Onthoud {
  private readonly bekend = new Map<string, Onthouden>()

  /** The overview as it was reckoned at this state of things, or is being reckoned for another; else reckons it. */
  async of<T>({ opslag, nu }: Werkplek, actor: Actor, wat: string, reken: () => Promise<T>): Promise<T> {
    const stempel = await opslag.read(actor, async (kast) => {
      const vandaag = formatDay(await vandaagVan(kast, { nu }))
      return `${vandaag} ${await kast.audit.stempel()}`
    })
    const sleutel = `${actor.organisatie} ${wat}`
    const eerder = this.bekend.get(sleutel)
    if (eerder?.stempel === stempel) return eerder.uitkomst as Promise<T>
    const uitkomst = reken()
    this.bekend.delete(sleutel)
    this.bekend.set(sleutel, { stempel, uitkomst })
    uitkomst.catch(() => this.forget(sleutel, uitkomst))
    for (const oudste of this.bekend.keys()) {
      if (this.bekend.size <= PLAATSEN) break
      this.bekend.delete(oudste)
    }
    return uitkomst
  }

  private forget(sleutel: string, uitkomst: Promise<unknown>): void {
    if (this.bekend.get(sleutel)?.uitkomst === uitkomst) this.bekend.delete(sleutel)
  }
}
