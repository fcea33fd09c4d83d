import {
  type Bevinding,
  type Ernst,
  ernstOf,
  type Loket,
  type NietBeoordeeld,
  ruleIdOf,
  type Uitslag,
} from '@zorgketen/rules'

/** How often a rule failed in one way, whether or not each finding was kept. */
export interface Telling {
  readonly regel: string
  readonly variant: string
  readonly ernst: Ernst
  readonly retourcode: string | null
  readonly aantal: number
}

interface Bewaard {
  readonly bevindingen: readonly Bevinding[]
  readonly tellingen: readonly Telling[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
}

type Veranderlijk<T> = { -readonly [K in keyof T]: T[K] }

/** Gathers the outcomes of the parts of a run, keeps a bounded number of findings and counts them all. */
export class Vergaarbak {
  private readonly loket: Loket
  private readonly max: number
  private readonly kop: Bevinding[] = []
  private readonly rest: Bevinding[] = []
  private readonly tellingen = new Map<string, Veranderlijk<Telling>>()
  private readonly niet = new Map<string, Veranderlijk<NietBeoordeeld>>()

  constructor(loket: Loket, max: number) {
    this.loket = loket
    this.max = max
  }

  /** Takes in a part of a run; `verschuiving` is the number of records visited before that part. */
  neem({ bevindingen, nietBeoordeeld }: Uitslag, verschuiving: number): void {
    for (const bevinding of bevindingen) {
      this.tel(bevinding)
      const opKop = this.loket.lagen.some((plekken) => plekken.includes(bevinding.plek))
      if (!opKop && this.rest.length >= this.max) continue
      const verschoven = { ...bevinding, volgnummer: bevinding.volgnummer + verschuiving }
      if (opKop) this.kop.push(verschoven)
      else this.rest.push(verschoven)
    }
    for (const reden of nietBeoordeeld) {
      const sleutel = `${reden.regel} ${reden.reden.nl}`
      const eerder = this.niet.get(sleutel)
      if (eerder === undefined) this.niet.set(sleutel, { ...reden })
      else eerder.aantal += reden.aantal
    }
  }

  private tel(bevinding: Bevinding): void {
    const { variant } = bevinding
    const sleutel = `${bevinding.regel} ${variant}`
    const telling = this.tellingen.get(sleutel)
    if (telling !== undefined) {
      telling.aantal += 1
      return
    }
    const id = ruleIdOf(bevinding)
    this.tellingen.set(sleutel, {
      regel: bevinding.regel,
      variant,
      ernst: ernstOf(this.loket, id, variant),
      retourcode: this.loket.retourcodes?.code(id, variant) ?? null,
      aantal: 1,
    })
  }

  /** Canonical order: by visited record, then rule, then field, as the kernel hands them out. */
  slot(): Bewaard {
    return {
      bevindingen: [...this.kop, ...this.rest].sort(
        (a, b) => a.volgnummer - b.volgnummer || compare(a.regel, b.regel) || compare(a.veld, b.veld),
      ),
      tellingen: [...this.tellingen.values()],
      nietBeoordeeld: [...this.niet.values()],
    }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
