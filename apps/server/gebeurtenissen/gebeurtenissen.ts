/** What changed, by the first word of the queries it makes stale: `registraties`, `declaraties`, `berichten` … */
interface Verandering {
  readonly organisatie: string
  readonly wat: string
}

/** What is shown elsewhere too: lists of registrations tell where the line of each stands. */
const TOONT_OOK: ReadonlyMap<string, readonly string[]> = new Map([['declaraties', ['registraties']]])

type Luisteraar = (verandering: Verandering) => void

/** Tells every open page of an organisation what changed. */
export class Gebeurtenissen {
  private readonly luisteraars = new Set<Luisteraar>()

  /** Gives the function that stops listening. */
  listen(luisteraar: Luisteraar): () => void {
    this.luisteraars.add(luisteraar)
    return () => this.luisteraars.delete(luisteraar)
  }

  tell(organisatie: string, ...wat: readonly string[]): void {
    const geraakt = new Set(wat.flatMap((ding) => [ding, ...(TOONT_OOK.get(ding) ?? [])]))
    for (const luisteraar of this.luisteraars) for (const ding of geraakt) luisteraar({ organisatie, wat: ding })
  }
}
