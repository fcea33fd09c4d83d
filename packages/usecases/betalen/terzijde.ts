import type { Betaalmatch, Factuurpost } from '@zorgketen/betaling'
import type { Cents, EpochDay } from '@zorgketen/values'
import type { Boeking } from './boeking.ts'

/** Id of the post on which money is put that belongs to no invoice: rent, wages, a reversal that was dealt with. */
export const TERZIJDE = 'terzijde'

/** Money that a person set aside, as a match: so that a booking still adds up to the cent. */
export function setAside(
  { sleutel, verwijzing }: Boeking,
  bedrag: Cents,
  { door, dag, reden }: { readonly door: string; readonly dag: EpochDay; readonly reden: string },
): Betaalmatch {
  return {
    zekerheid: 'bevestigd',
    post: TERZIJDE,
    factuurnummer: '',
    bedrag,
    toerekeningen: [{ referentie: sleutel, bedrag }],
    bron: { boeking: verwijzing, specificatie: null, bevestigd: { door, dag } },
    // The person's own words are in both languages what they are.
    reden: { code: 'terzijde', tekst: { nl: reden, en: reden } },
  }
}

/** The post that makes what was set aside count as dealt with. */
export const terzijdePost = (matches: readonly Betaalmatch[]): Factuurpost => ({
  id: TERZIJDE,
  factuurnummer: '',
  betaler: null,
  namen: [],
  regels: matches.flatMap(({ toerekeningen }) =>
    toerekeningen.map(({ referentie, bedrag }) => ({ referentie, toegekend: bedrag })),
  ),
})
