import type { Factuurpost } from './factuurpost.ts'
import { fold } from './fold.ts'

/** Words that say nothing about who it is. */
const VORM = new Set(['BV', 'NV', 'UA', 'VOF', 'STICHTING', 'DE', 'HET', 'EN', 'VAN'])

interface Betaler {
  readonly kernen: readonly (readonly string[])[]
  readonly posten: readonly Factuurpost[]
}

/** Finds the invoices whose payer has the name of a sender: every word of a known name stands in it, in any order. */
export class Afzenderzoeker {
  readonly #betalers: readonly Betaler[]

  constructor(posten: readonly Factuurpost[]) {
    const groepen = Map.groupBy(posten, (post) => JSON.stringify(post.namen))
    this.#betalers = [...groepen.values()].map((groep) => ({
      kernen: (groep[0]?.namen ?? []).map(core),
      posten: groep,
    }))
  }

  find(afzender: string | null): readonly Factuurpost[] {
    if (afzender === null) return []
    const woorden = new Set(words(afzender))
    const passend = this.#betalers.filter((b) =>
      b.kernen.some((kern) => kern.length > 0 && kern.every((w) => woorden.has(w))),
    )
    return passend.flatMap((b) => b.posten)
  }
}

function core(naam: string): readonly string[] {
  return words(naam).filter((woord) => !VORM.has(woord))
}

function words(naam: string): readonly string[] {
  return fold(naam.replace(/\./g, ''))
    .split(/[^A-Z0-9]+/)
    .filter((woord) => woord !== '')
}
