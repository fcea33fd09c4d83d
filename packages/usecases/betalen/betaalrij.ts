import type { Betaalbron, Betaalmatch, Koppelreden, Toerekening } from '@zorgketen/betaling'
import type { EpochDay, Uzovi } from '@zorgketen/values'
import type { Betalingrij } from '../opslag/betaalkast.ts'
import { boekingSleutel } from './boeking.ts'

/** What `bron` of a kept payment holds: enough to make the match again. */
interface Bewaard {
  readonly post: string
  readonly toerekeningen: readonly Toerekening[]
  readonly bron: Betaalbron
  readonly reden: Koppelreden
}

/** A match as it is kept. `afschrift`: the file of its booking, empty when no money moved. */
export function toBetalingrij(
  match: Betaalmatch,
  bij: {
    readonly id: string
    readonly afschrift: string
    readonly betaler: Uzovi | null
    readonly dag: EpochDay
    readonly door: string
  },
): Betalingrij {
  const { zekerheid, post, factuurnummer, bedrag, toerekeningen, bron, reden } = match
  if (zekerheid === 'voorstel') throw new TypeError('a proposal is not kept before it was confirmed')
  const bewaard: Bewaard = { post, toerekeningen, bron, reden }
  const boeking = bron.boeking === null ? '' : boekingSleutel(bron.boeking)
  return { ...bij, boeking, factuurnummer, bedrag, zekerheid, bron: bewaard, ongedaan: null }
}

export function toMatch({ factuurnummer, bedrag, zekerheid, bron }: Betalingrij): Betaalmatch {
  return { ...(bron as Bewaard), factuurnummer, bedrag, zekerheid }
}
