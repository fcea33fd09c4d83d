import type { Tekst } from '@zorgketen/values'
import type { Toestand } from '../../kit/toestand.ts'
import type { Factuur } from './api.ts'
import type { Filter } from './zoek.ts'

/** Where an invoice stands, in words. */
export const STATUSSEN: Readonly<Record<Factuur['status'], { readonly naam: Tekst; readonly toestand: Toestand }>> = {
  open: { naam: { nl: 'Open', en: 'Open' }, toestand: 'wacht' },
  'deels betaald': { naam: { nl: 'Deels betaald', en: 'Paid in part' }, toestand: 'bezig' },
  betaald: { naam: { nl: 'Betaald', en: 'Paid' }, toestand: 'goed' },
  'te veel betaald': { naam: { nl: 'Te veel betaald', en: 'Overpaid' }, toestand: 'letop' },
  'niets toegekend': { naam: { nl: 'Niets toegekend', en: 'Nothing granted' }, toestand: 'neutraal' },
  ingetrokken: { naam: { nl: 'Ingetrokken', en: 'Withdrawn' }, toestand: 'vervallen' },
}

/** Whether an invoice is shown under a filter. */
export function isShown({ status, betaler }: Pick<Factuur, 'status' | 'betaler'>, filter: Filter): boolean {
  switch (filter) {
    case 'alle':
      return true
    case 'open':
      return status === 'open' || status === 'deels betaald'
    case 'betaald':
      return status === 'betaald'
    case 'teveel':
      return status === 'te veel betaald'
    case 'particulier':
      return betaler === null
  }
}
