import type { Factuurpost } from './factuurpost.ts'
import { fold } from './fold.ts'

/** Shorter numbers occur by chance in any text. */
const KORTSTE = 5
/** What banks and people put inside a number, and where a bank breaks a line. */
const TUSSEN = '[\\s./_-]*'

/** Finds invoices whose number stands in a text, with or without separators, and not as a part of a longer number. */
export class Nummerzoeker {
  readonly #vormen: readonly { readonly post: Factuurpost; readonly kaal: string; readonly patroon: RegExp }[]

  readonly #perNummer: ReadonlyMap<string, readonly Factuurpost[]>

  constructor(posten: readonly Factuurpost[]) {
    this.#perNummer = Map.groupBy(posten, (post) => strip(fold(post.factuurnummer)))
    this.#vormen = posten.flatMap((post) => {
      const kaal = strip(fold(post.factuurnummer))
      if (kaal.length < KORTSTE) return []
      const patroon = new RegExp(`(?<![A-Z0-9])${[...kaal].join(TUSSEN)}(?![A-Z0-9])`)
      return [{ post, kaal, patroon }]
    })
  }

  /** Invoices with exactly this number, separators aside. */
  withNummer(nummer: string): readonly Factuurpost[] {
    return this.#perNummer.get(strip(fold(nummer))) ?? []
  }

  /** In the order of the invoices. */
  find(zoektekst: string): readonly Factuurpost[] {
    const tekst = fold(zoektekst)
    const kaal = strip(tekst)
    return this.#vormen.filter((v) => kaal.includes(v.kaal) && v.patroon.test(tekst)).map((v) => v.post)
  }
}

/** Whether a reference stands in a text as a whole, with or without separators. */
export function holdsKenmerk(zoektekst: string, kenmerk: string): boolean {
  const kaal = strip(fold(kenmerk))
  if (kaal.length < KORTSTE) return false
  return new RegExp(`(?<![A-Z0-9])${[...kaal].join(TUSSEN)}(?![A-Z0-9])`).test(fold(zoektekst))
}

/** Letters and digits only. */
function strip(tekst: string): string {
  return tekst.replace(/[^A-Z0-9]/g, '')
}
