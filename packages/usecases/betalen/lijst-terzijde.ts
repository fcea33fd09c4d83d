import type { Cents, EpochDay } from '@zorgketen/values'
import type { Betaalblad } from './betaalblad.ts'
import type { Boeking } from './boeking.ts'
import { TERZIJDE } from './terzijde.ts'

/** A booking that was set aside: `betaling` puts it back (`undoBetaling`). `bedrag` in cents; `op` the day it was done. */
export interface Terzijdegelegd {
  readonly betaling: string
  readonly boeking: Boeking | null
  readonly bedrag: Cents
  readonly reden: string
  readonly door: string
  readonly op: EpochDay | null
}

/** What was set aside and why, the latest booking first. */
export const listTerzijde = ({ betalingen, boekingen }: Betaalblad): readonly Terzijdegelegd[] =>
  betalingen
    .filter(({ match }) => match.post === TERZIJDE)
    .map(({ rij, match }) => ({
      betaling: rij.id,
      boeking: boekingen.get(rij.boeking) ?? null,
      bedrag: rij.bedrag,
      reden: match.reden.tekst.nl,
      door: rij.door,
      op: match.bron.bevestigd?.dag ?? null,
    }))
    .toSorted((a, b) => (b.boeking?.dag ?? 0) - (a.boeking?.dag ?? 0))
