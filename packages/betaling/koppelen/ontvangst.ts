import type { Cents, EpochDay } from '@zorgketen/values'
import type { Afschriftpost, Bankafschrift, Tegenpartij } from '../afschrift/bankafschrift.ts'

/** Which booking a payment comes from. `deel` is the place in a batch from 1, null for a booking of its own. */
export interface Boekverwijzing {
  readonly iban: string
  readonly afschrift: string
  readonly volgnummer: number
  readonly deel: number | null
}

/** One payment as the bank tells it: a booking, or one payment of a batch. `bedrag` in cents, negative when money left. */
export interface Ontvangst {
  readonly boeking: Boekverwijzing
  readonly bedrag: Cents
  readonly boekdag: EpochDay
  readonly storno: boolean
  readonly tegenpartij: Tegenpartij
  /** All text and references in which a number can stand, apart from each other by ‘|’. */
  readonly zoektekst: string
}

/** The payments in one entry: its own, or those of the batch it is the sum of. */
export function ontvangstenOf(afschrift: Bankafschrift, post: Afschriftpost): readonly Ontvangst[] {
  const { boekdag, storno, volgnummer, delen } = post
  const stukken = delen.length > 0 ? delen : [post]
  return stukken.map((stuk, i) => ({
    boeking: { iban: afschrift.iban, afschrift: afschrift.id, volgnummer, deel: delen.length > 0 ? i + 1 : null },
    bedrag: stuk.bedrag,
    boekdag,
    storno,
    tegenpartij: stuk.tegenpartij,
    zoektekst: [stuk.omschrijving, ...stuk.kenmerken, stuk.endToEndId ?? ''].filter((deel) => deel !== '').join(' | '),
  }))
}

/** Key of a booking, for maps. */
export function boekingKey({ iban, afschrift, volgnummer, deel }: Boekverwijzing): string {
  return [iban, afschrift, volgnummer, deel ?? ''].join(' ')
}
