import type { Afschriftpost, Bankafschrift, Betaalmatch, Boekverwijzing, Postdeel } from '@zorgketen/betaling'
import type { Cents, EpochDay } from '@zorgketen/values'
import type { Afschriftrij } from '../opslag/betaalkast.ts'

/** One payment on a statement, as a person looks at it. `bedrag` in cents: positive came in. `bestand`: id of the file. */
export interface Boeking {
  readonly sleutel: string
  readonly verwijzing: Boekverwijzing
  readonly bestand: string
  readonly bestandsnaam: string
  readonly dag: EpochDay
  readonly bedrag: Cents
  readonly tegenpartij: string | null
  readonly omschrijving: string
}

/** Key of a booking: the account, the statement, the place in it. Never in an address: it goes in the body. */
export const boekingSleutel = ({ iban, afschrift, volgnummer, deel }: Boekverwijzing): string =>
  [iban, afschrift, volgnummer, deel ?? ''].join(' ').trim()

/** Key under which a proposal waits: its booking, else the invoice for which no money moves. */
export const sleutelOf = ({ bron, post }: Betaalmatch): string =>
  bron.boeking === null ? `nul ${post}` : boekingSleutel(bron.boeking)

/** The statements in a kept file; a specification holds none. */
export const afschriftenOf = ({ soort, inhoud }: Afschriftrij): readonly Bankafschrift[] =>
  soort === 'afschrift' ? (inhoud as readonly Bankafschrift[]) : []

/** Every booking of the files, by key. */
export function indexBoekingen(bestanden: readonly Afschriftrij[]): ReadonlyMap<string, Boeking> {
  const index = new Map<string, Boeking>()
  for (const bestand of bestanden) {
    for (const afschrift of afschriftenOf(bestand)) {
      for (const post of afschrift.posten) {
        for (const boeking of boekingenOf(bestand, afschrift, post)) index.set(boeking.sleutel, boeking)
      }
    }
  }
  return index
}

function boekingenOf(bestand: Afschriftrij, afschrift: Bankafschrift, post: Afschriftpost): readonly Boeking[] {
  const maak = (stuk: Postdeel | Afschriftpost, deel: number | null): Boeking => {
    const verwijzing = { iban: afschrift.iban, afschrift: afschrift.id, volgnummer: post.volgnummer, deel }
    return {
      sleutel: boekingSleutel(verwijzing),
      verwijzing,
      bestand: bestand.id,
      bestandsnaam: bestand.naam,
      dag: post.boekdag,
      bedrag: stuk.bedrag,
      tegenpartij: stuk.tegenpartij.naam,
      omschrijving: [stuk.omschrijving, ...stuk.kenmerken].filter((woorden) => woorden !== '').join(' · '),
    }
  }
  return post.delen.length > 0 ? post.delen.map((deel, i) => maak(deel, i + 1)) : [maak(post, null)]
}
