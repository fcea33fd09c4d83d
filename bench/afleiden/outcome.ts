/** What a derivation gives, in one line that can be compared. */
export interface Outcome {
  readonly code: string | null
  /** Cents. */
  readonly tarief: number
  readonly minuten: number
  readonly tijdsoort: string
  readonly weigering: string | null
}

export const showOutcome = ({ code, tarief, minuten, tijdsoort, weigering }: Outcome): string =>
  weigering ?? `${code} ${tarief} ${minuten} ${tijdsoort}`

/** Count and sum of what a contender derived: its short answer. */
export class Total {
  prestaties = 0
  weigeringen = 0
  /** Cents. */
  som = 0

  add(outcome: Outcome): void {
    if (outcome.weigering === null) {
      this.prestaties += 1
      this.som += outcome.tarief
    } else this.weigeringen += 1
  }

  answer(): object {
    return { prestaties: this.prestaties, weigeringen: this.weigeringen, som: this.som }
  }
}
