/** Kind of consult. */
export type Zorgsoort = 'diagnostiek' | 'behandeling'

/**
 * A consult prestatie that has a code and a tariff, by day. `setting` 1-8, `categorieIndex` 1-8, `minuten` the lower
 * bound of the duration class, `tariefCents` the maximum tariff. `vanaf` and `tot` (last day, null: open) are ISO days.
 */
export interface FeitPrestatie {
  readonly setting: number
  readonly categorieIndex: number
  readonly soort: string
  readonly minuten: number
  readonly code: string
  readonly tariefCents: number
  readonly vanaf: string
  readonly tot: string | null
  readonly fictief: boolean
}

export interface FeitBeroep {
  readonly beroep: string
  readonly categorieIndex: number
  readonly kanRegiebehandelaarZijn: boolean
}

/**
 * What the synthetic country is made from: plain rows that the caller takes from the reference data. One prestatie
 * per (setting, category, kind, class, day); combinations without a known tariff are left out and then not used.
 */
export interface Feiten {
  readonly prestaties: readonly FeitPrestatie[]
  readonly beroepen: readonly FeitBeroep[]
  /** Lower bounds of the duration classes in minutes, ascending. */
  readonly duurklassen: readonly number[]
  /** Setting keys in official order: the first is setting 1. */
  readonly settings: readonly string[]
  /** Ids of the code lists that are complete ('CL0002-VEKT'): only those can call a code unknown. */
  readonly volledigeCodelijsten: readonly string[]
  /** Layout of GDS801 v1.0 as JSON. */
  readonly layout: unknown
}
