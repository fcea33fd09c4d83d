import type { Cents, EpochDay, Tekst } from '@zorgketen/values'
import type { Koppelreden } from './koppelreden.ts'
import type { Boekverwijzing } from './ontvangst.ts'

/** What of a payment goes to one line, in cents; negative for a credit that is set off. */
export interface Toerekening {
  readonly referentie: string
  readonly bedrag: Cents
}

/** The rows of a specification that a payment rests on. */
export interface Specificatieverwijzing {
  readonly bron: string
  readonly rijen: readonly number[]
}

/**
 * Where “paid” comes from. `boeking` is null only for an invoice whose lines cancel out, for which no money moves.
 * `bevestigd`: the person who confirmed a proposal, and when.
 */
export interface Betaalbron {
  readonly boeking: Boekverwijzing | null
  readonly specificatie: Specificatieverwijzing | null
  readonly bevestigd: { readonly door: string; readonly dag: EpochDay } | null
}

/**
 * A payment (or a part of it) that belongs to an invoice. `zeker`: number and amount agree. `voorstel`: a person must
 * confirm. `bevestigd`: a person did. The sum of `toerekeningen` is `bedrag`.
 */
export interface Betaalmatch {
  readonly zekerheid: 'zeker' | 'voorstel' | 'bevestigd'
  readonly post: string
  readonly factuurnummer: string
  readonly bedrag: Cents
  readonly toerekeningen: readonly Toerekening[]
  readonly bron: Betaalbron
  readonly reden: Koppelreden
}

/** An invoice that an open amount may belong to, and why. `open` in cents. */
export interface Kandidaat {
  readonly post: string
  readonly factuurnummer: string
  readonly open: Cents
  readonly waarom: Tekst
}

/** Money in the queue: not matched, with the reason and what it may be. */
export interface OpenBetaling {
  readonly boeking: Boekverwijzing
  readonly bedrag: Cents
  readonly reden: Koppelreden
  readonly kandidaten: readonly Kandidaat[]
}
