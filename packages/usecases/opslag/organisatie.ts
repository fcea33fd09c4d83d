import type { Agb, EpochDay, Uzovi } from '@zorgketen/values'

/** An organisation that keeps its administration here. `agb`: the codes it declares under; `uzovi`: a payer's number. */
export interface Organisatierij {
  readonly id: string
  readonly naam: string
  readonly soort: 'aanbieder' | 'betaler'
  readonly omschrijving: string
  readonly fictief: boolean
  readonly agb: readonly Agb[]
  readonly uzovi: Uzovi | null
  /** The organisation's own today, for a demonstration that plays in another year; null: the clock's. */
  readonly vandaag: EpochDay | null
}

export interface Organisatiekast {
  /** Every organisation (only for the roles `toegang` and `post`), or just the own one. */
  readonly alle: () => Promise<readonly Organisatierij[]>
  /** The own organisation. Throws when it does not exist. */
  readonly eigen: () => Promise<Organisatierij>
  /** Founds or changes the own organisation. */
  readonly zet: (organisatie: Organisatierij) => Promise<void>
}
