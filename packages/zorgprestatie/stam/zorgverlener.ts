import type { Agb, Period } from '@zorgketen/values'

/** A profession by diploma, valid per date (ZPM-04). `beroep` is a name of the dated list `beroepen`. */
export interface Beroepsperiode {
  readonly beroep: string
  readonly geldig: Period
}

/** A professional. `agb` is the personal AGB-code, null for who has none. */
export interface Zorgverlener {
  readonly id: string
  readonly naam: { readonly initialen: string; readonly voorvoegsels: string | null; readonly achternaam: string }
  readonly agb: Agb | null
  readonly beroepen: readonly Beroepsperiode[]
}
