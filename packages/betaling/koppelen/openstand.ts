import { type Cents, cents } from '@zorgketen/values'
import type { Toerekening } from './betaalmatch.ts'
import type { Factuurpost } from './factuurpost.ts'

/** What is due on one invoice; the sums are kept because they are asked for far more often than lines change. */
interface Stand {
  readonly regels: Map<string, number>
  totaal: number
  /** Lines on which something is due. */
  aantal: number
}

/**
 * What is still due per line while payments are spread. A line never goes past zero: no more than was granted is paid,
 * and of a credit no more is set off than was taken back.
 */
export class Openstand {
  readonly #standen = new Map<string, Stand>()

  constructor(posten: readonly Factuurpost[]) {
    for (const post of posten) {
      const stand: Stand = { regels: new Map(), totaal: 0, aantal: 0 }
      for (const { referentie, toegekend } of post.regels) change(stand, referentie, toegekend)
      this.#standen.set(post.id, stand)
    }
  }

  /** Due on an invoice, or on one of its lines. */
  openOf(post: Factuurpost, referentie: string | null = null): Cents {
    const stand = this.#of(post)
    return cents(referentie === null ? stand.totaal : (stand.regels.get(referentie) ?? 0))
  }

  /** Whether any line is due, also when debit and credit cancel out. */
  hasOpen(post: Factuurpost): boolean {
    return this.#of(post).aantal > 0
  }

  /** Takes earlier payments off. Throws RangeError when a line would go past what is due: then the books are wrong. */
  book(post: Factuurpost, toerekeningen: readonly Toerekening[]): void {
    const stand = this.#of(post)
    for (const { referentie, bedrag } of toerekeningen) {
      const open = stand.regels.get(referentie) ?? 0
      if (portion(open, bedrag) !== bedrag) throw new RangeError(`more was paid on line ${referentie} than was granted`)
      change(stand, referentie, -bedrag)
    }
  }

  /**
   * Spreads an amount: all lines in full when it is exactly what is due; else lines of its own sign in the order of the
   * invoice until it is used up. What does not fit is not spread, so the sum may be less.
   */
  spread(post: Factuurpost, bedrag: Cents, referentie: string | null = null): readonly Toerekening[] {
    const stand = this.#of(post)
    const heel = this.openOf(post, referentie) === bedrag
    let rest: number = bedrag
    const uit: Toerekening[] = []
    // A specification may name every line of a month: then each is found by its reference, not among the others.
    for (const regel of referentie === null ? post.regels : [{ referentie }]) {
      const open = stand.regels.get(regel.referentie) ?? 0
      const deel = heel ? open : portion(open, rest)
      if (deel === 0) continue
      rest -= deel
      change(stand, regel.referentie, -deel)
      uit.push({ referentie: regel.referentie, bedrag: cents(deel) })
    }
    return uit
  }

  #of(post: Factuurpost): Stand {
    return this.#standen.get(post.id) ?? { regels: new Map(), totaal: 0, aantal: 0 }
  }
}

function change(stand: Stand, referentie: string, verschil: number): void {
  const was = stand.regels.get(referentie) ?? 0
  const wordt = was + verschil
  stand.regels.set(referentie, wordt)
  stand.totaal += verschil
  stand.aantal += Number(wordt !== 0) - Number(was !== 0)
}

/** As much of `rest` as fits in `open`; nothing when the signs differ. */
function portion(open: number, rest: number): number {
  if (open > 0 && rest > 0) return Math.min(open, rest)
  return open < 0 && rest < 0 ? Math.max(open, rest) : 0
}
