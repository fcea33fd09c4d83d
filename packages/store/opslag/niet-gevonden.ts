import type { Tekst } from '@zorgketen/values'

/** What must be there is not there: a fault of the caller or of the data, never of a search. */
export class NietGevonden extends Error {
  override readonly name = 'NietGevonden'
  readonly soort: Tekst
  readonly id: string

  constructor(soort: Tekst, id: string) {
    super(`${soort.nl} ${id} bestaat niet`)
    this.soort = soort
    this.id = id
  }

  get wat(): Tekst {
    return { nl: `${this.soort.nl} ${this.id} bestaat niet.`, en: `${this.soort.en} ${this.id} does not exist.` }
  }

  get doe(): Tekst {
    return { nl: 'Ververs de lijst en kies opnieuw.', en: 'Refresh the list and choose again.' }
  }
}
