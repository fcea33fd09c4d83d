import type { Agb, Cents, Period, Uzovi } from '@zorgketen/values'

/** A product a payer buys: a prestatiecode at an agreed tariff (cents per prestatie) during a period. */
export interface Inkoopproduct {
  readonly prestatiecode: string
  readonly tarief: Cents
  readonly geldig: Period
}

/**
 * What a payer and one declarant agreed. For DJI `nummer` is the factuurreferentienummer from the contract
 * register CTM (GDS801 field 3303, seed 003).
 */
export interface Contract {
  readonly nummer: string
  readonly declarant: Agb
  readonly betaler: Uzovi
  readonly geldig: Period
  readonly producten: readonly Inkoopproduct[]
}
