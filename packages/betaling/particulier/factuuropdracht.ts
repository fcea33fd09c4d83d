import type { EpochDay } from '@zorgketen/values'
import type { TeFactureren } from './particuliere-factuur.ts'

/**
 * What an invoice is made of. `termijn` in calendar days. `gebruikteNummers`: of all invoices of this organisation,
 * also those to payers; `gefactureerd`: ids of prestaties and appointments that were billed before, to anyone.
 */
export interface Factuuropdracht {
  readonly nummer: string
  readonly dag: EpochDay
  readonly termijn: number
  readonly patient: { readonly id: string; readonly naam: string }
  readonly regels: readonly TeFactureren[]
  readonly gebruikteNummers: ReadonlySet<string>
  readonly gefactureerd: ReadonlySet<string>
}
