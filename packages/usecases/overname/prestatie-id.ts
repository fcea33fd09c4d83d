import type { Hasher } from '@zorgketen/rules'
import type { Bsn } from '@zorgketen/values'
import { holdsBsn } from '../lezen/hide-bsn.ts'

/** The id of a prestatie that began with this line. A reference that holds the person's BSN is hashed: no id may hold one. */
export const prestatieIdOf = (referentie: string, bsn: Bsn | null, hash: Hasher): string =>
  `overname-${holdsBsn(referentie, bsn) ? hash(referentie).slice(0, 16) : referentie}`
