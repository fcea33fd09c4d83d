import type { Betaaloverzicht, Kandidaat, Koppelreden } from '@zorgketen/betaling'
import { type Cents, cents } from '@zorgketen/values'
import type { Betaalblad } from './betaalblad.ts'
import { certainMatches } from './bewaar-matches.ts'
import { type Boeking, boekingSleutel, sleutelOf } from './boeking.ts'

/** A part of a proposal: how much (cents) to which invoice, and why. */
export interface Voorsteldeel {
  readonly post: string
  readonly factuurnummer: string
  readonly bedrag: Cents
  readonly reden: Koppelreden
}

/**
 * Something that waits for a person. `sleutel`: of the booking, or of the invoice whose lines cancel out. `bedrag` is
 * what waits, in cents. `voorstel` can be confirmed as a whole; `rest` is what no invoice fits.
 */
export interface Wachtpost {
  readonly sleutel: string
  readonly boeking: Boeking | null
  readonly bedrag: Cents
  readonly voorstel: readonly Voorsteldeel[]
  readonly rest: {
    readonly bedrag: Cents
    readonly reden: Koppelreden
    readonly kandidaten: readonly Kandidaat[]
  } | null
}

/** Payments a specification announced that no statement shows yet, and bookings that were in two statements. */
export interface Wachtrij {
  readonly posten: readonly Wachtpost[]
  readonly aangekondigd: Betaaloverzicht['wachtend']
  readonly dubbel: number
  /** Proposals that are certain by now, for instance since a return came: they can be kept together. */
  readonly zeker: number
  /** Earlier payments no longer fit what was granted; nothing is proposed until that was looked at. */
  readonly knel: boolean
}

/** What waits for a person, incoming money with a proposal first. */
export const listWachtrij = (blad: Betaalblad): Wachtrij => ({
  posten: composeWachtrij(blad),
  aangekondigd: (blad.overzicht?.wachtend ?? []).map((een) => ({ ...een, bron: nameOf(blad, een.bron) })),
  dubbel: blad.overzicht?.dubbel.length ?? 0,
  zeker: certainMatches(blad).length,
  knel: blad.overzicht === null,
})

/** Groups what was found by booking. A match that is certain now but was not kept yet is proposed too. */
export function composeWachtrij({ overzicht, boekingen }: Betaalblad): readonly Wachtpost[] {
  const posten = new Map<string, Wachtpost>()
  for (const match of overzicht?.matches ?? []) {
    const sleutel = sleutelOf(match)
    const { post, factuurnummer, bedrag, reden } = match
    const was = posten.get(sleutel) ?? empty(sleutel, boekingen.get(sleutel) ?? null)
    const voorstel = [...was.voorstel, { post, factuurnummer, bedrag, reden }]
    posten.set(sleutel, { ...was, bedrag: cents(was.bedrag + bedrag), voorstel })
  }
  for (const { boeking, bedrag, reden, kandidaten } of overzicht?.wachtrij ?? []) {
    const sleutel = boekingSleutel(boeking)
    const was = posten.get(sleutel) ?? empty(sleutel, boekingen.get(sleutel) ?? null)
    posten.set(sleutel, { ...was, bedrag: cents(was.bedrag + bedrag), rest: { bedrag, reden, kandidaten } })
  }
  return [...posten.values()].toSorted(
    (a, b) => rank(a) - rank(b) || (a.boeking?.dag ?? 0) - (b.boeking?.dag ?? 0) || (a.sleutel < b.sleutel ? -1 : 1),
  )
}

const empty = (sleutel: string, boeking: Boeking | null): Wachtpost => ({
  sleutel,
  boeking,
  bedrag: cents(0),
  voorstel: [],
  rest: null,
})

/** Proposals first, then what has candidates, then other money that came in, then money that left. */
function rank({ voorstel, rest, bedrag }: Wachtpost): number {
  if (voorstel.length > 0) return 0
  if ((rest?.kandidaten.length ?? 0) > 0) return 1
  return bedrag > 0 ? 2 : 3
}

const nameOf = ({ bestanden }: Betaalblad, id: string): string => bestanden.find((een) => een.id === id)?.naam ?? id
