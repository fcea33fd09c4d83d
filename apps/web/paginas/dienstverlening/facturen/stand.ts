import type { Tekst } from '@zorgketen/values'
import type { Toestand } from '../../../kit/toestand.ts'
import type { Dienstfactuur } from '../api.ts'
import { UITKOMSTEN } from '../delen/uitkomsten.ts'

/** Where an invoice stands, seen from here. */
export function standVanFactuur({ kant, bezorgd, ingetrokken, uitkomst, regels }: Dienstfactuur): {
  readonly toestand: Toestand
  readonly naam: Tekst
} {
  if (ingetrokken !== null) return { toestand: 'vervallen', naam: { nl: 'Ingetrokken', en: 'Withdrawn' } }
  if (kant === 'ontvangen' && uitkomst !== null) return UITKOMSTEN[uitkomst]
  if (regels.some(({ gewijzigd }) => gewijzigd)) {
    return { toestand: 'letop', naam: { nl: 'Zorg gewijzigd', en: 'Care changed' } }
  }
  return bezorgd
    ? { toestand: 'goed', naam: { nl: 'Bezorgd', en: 'Delivered' } }
    : { toestand: 'wacht', naam: { nl: 'Bestand klaar', en: 'File ready' } }
}
