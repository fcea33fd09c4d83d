import { formatZtn } from '@zorgketen/values'
import type { Trajectloop } from '../loop/lees-loop.ts'
import type { Trajectdaad } from './daad.ts'
import { isUnused, needNummer, type Patientstand } from './patientstand.ts'
import { type Plan, plan } from './plan.ts'
import { FZ_INTREKKEN, GEBRUIKT, GENOEMD } from './weiger-traject.ts'

/** Withdrawing a ggz number that never had care: closed it would stand empty between two others. */
export const planIntrekken = (stand: Patientstand, { nummer }: Trajectdaad & { readonly soort: 'intrekken' }): Plan =>
  dropUnused(stand, needNummer(stand, nummer))

/** Throws when it may not go: what is kept of DJI, used, or named elsewhere. */
export function dropUnused({ genoemd }: Patientstand, loop: Trajectloop): Plan {
  const nummer = formatZtn(loop.document.nummer)
  if (loop.document.soort === 'fz') throw FZ_INTREKKEN
  if (!isUnused(loop)) throw GEBRUIKT
  if (genoemd.has(nummer)) throw GENOEMD
  return plan({ stappen: [{ soort: 'trekt-in', nummer }], delen: [{ soort: 'intrekken', loop }] })
}
