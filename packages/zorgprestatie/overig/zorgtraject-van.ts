import type { Agb } from '@zorgketen/values'
import type { Prestatie } from '../prestatie/prestatie.ts'

/**
 * Whose zorgtrajectnummer a prestatie goes under (ZPM-16): the asker's for onderlinge dienstverlening, which the
 * subcontractor invoices to that asker; else that of the provider itself.
 */
export function zorgtrajectVan(
  prestatie: Prestatie,
): { readonly van: 'aanbieder' } | { readonly van: 'opdrachtgever'; readonly agb: Agb } {
  if (prestatie.soort !== 'overig' || prestatie.opdrachtgever === null) return { van: 'aanbieder' }
  return { van: 'opdrachtgever', agb: prestatie.opdrachtgever }
}
