import { type GrensRij, shippedRows } from '@zorgketen/reference'
import { type Bron, bron } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'

/** A row with the days on which it holds and where it stands; `van` is included, `totDag` is not. */
export type Gedateerd<Rij> = Omit<Rij, 'bron'> & {
  readonly van: EpochDay
  readonly totDag: EpochDay | null
  readonly bron: Bron
}

/** A row of the shipped limits as the rooms read it: the source with the place in it. */
export function withBron<
  Rij extends Pick<GrensRij, 'bron' | 'plaats' | 'zekerheid'> & {
    readonly van: EpochDay
    readonly totDag: EpochDay | null
  },
>(rij: Rij): Gedateerd<Rij> {
  return { ...rij, bron: bron(rij.bron.titel, rij.plaats, rij.zekerheid) }
}

/** The first row that holds on the day, or null. */
export function onDay<Rij extends { readonly van: EpochDay; readonly totDag: EpochDay | null }>(
  rijen: readonly Rij[],
  dag: EpochDay,
): Rij | null {
  return rijen.find(({ van, totDag }) => van <= dag && (totDag === null || dag < totDag)) ?? null
}

const GRENZEN = Map.groupBy(shippedRows('grenzen').map(withBron), ({ id }) => id)

/** The limit of the day, or null when no row holds then. `aantal` null: what it is was not found. */
export const veldgrensOp = (id: string, dag: EpochDay): Gedateerd<GrensRij> | null => onDay(GRENZEN.get(id) ?? [], dag)
