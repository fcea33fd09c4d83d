import type { BeroepRij } from '@zorgketen/reference'
import type { Geweigerd } from '../consult/afleiding.ts'
import type { Gebrek, Stam } from '../stam/stam.ts'
import type { Tarieven } from '../tarieven/tarieven.ts'
import type { ConsultWeigercode } from '../weigering/catalogus.ts'
import { type Aan, weiger } from './weiger.ts'

const GEBREK: Record<Gebrek, ConsultWeigercode> = {
  onbekend: 'zorgverlener.onbekend',
  geen: 'zorgverlener.zonder-beroep',
  meer: 'zorgverlener.meer-beroepen',
}

/** The profession in which someone works on the day (ZPM-04), or why it cannot be said. */
export function findBeroep(
  aan: Aan,
  zorgverlener: string,
  stam: Stam,
  tarieven: Pick<Tarieven, 'beroep'>,
): { readonly soort: 'beroep'; readonly beroep: BeroepRij } | Geweigerd {
  const periode = stam.beroepOp(zorgverlener, aan.datum)
  if (typeof periode === 'string') return weiger(aan, GEBREK[periode], { zorgverlener })
  const beroep = tarieven.beroep(periode.beroep, aan.datum)
  if (beroep === undefined) return weiger(aan, 'beroep.niet-op-lijst', { beroep: periode.beroep, zorgverlener })
  return { soort: 'beroep', beroep }
}
