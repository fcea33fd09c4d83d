import type { Contract } from '@zorgketen/contract'
import type { Agb, Betaler } from '@zorgketen/values'
import type { Prestatie, Zorgverlener } from '@zorgketen/zorgprestatie'
import type { Plaatsing, Zorgtraject } from '@zorgketen/zorgtraject'
import type { RegelVerwijzing } from './declaratieregel.ts'
import type { Verzekering } from './verzekering.ts'

/**
 * A prestatie with the zorgtraject it is tied to. `plaatsing` only for fz. `verwijzing` for ggz: type 01 with its
 * date and the AGB of the referrer; for fz it is sent only when it is type 06 (VC106). `privacy` holds diagnoses
 * back (VC043, VC160).
 */
export interface TeDeclareren {
  readonly prestatie: Prestatie
  readonly zorgtraject: Zorgtraject
  readonly plaatsing: Plaatsing | null
  readonly verwijzing: RegelVerwijzing | null
  readonly privacy: boolean
}

/** What the provider's administration knows now, seen from one declarant and one payer. */
export interface Administratie {
  readonly declarant: { readonly agb: Agb; readonly soort: '1' | '2' | '3' }
  readonly betaler: Betaler
  readonly prestaties: readonly TeDeclareren[]
  readonly verzekeringen: readonly Verzekering[]
  readonly zorgverleners: readonly Zorgverlener[]
  /** Contracts of any payer and declarant; those of others are not looked at. */
  readonly contracten: readonly Contract[]
}
