import type { Period, Tekst } from '@zorgketen/values'

export interface MetPeriode {
  readonly geldig: Period
}

/**
 * A list of periods inside a document of which only one may hold on a day within a group (insurer beside DJI: two
 * groups, ZTN-13). `waarde` is what holds, as people read it.
 */
export interface Reeks<D, T extends MetPeriode> {
  readonly naam: Tekst
  readonly van: (document: D) => readonly T[]
  readonly zet: (document: D, rijen: readonly T[]) => D
  readonly groep: (rij: T) => string
  readonly waarde: (rij: T) => string
  readonly dubbel: { readonly wat: (a: string, b: string, dagen: string) => Tekst; readonly verwacht: Tekst }
}
