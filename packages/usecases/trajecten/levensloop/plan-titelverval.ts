import { formatZtn } from '@zorgketen/values'
import { lapseTitel } from '@zorgketen/zorgtraject'
import type { Trajectdaad } from './daad.ts'
import { needNummer, type Patientstand, trajectOf } from './patientstand.ts'
import { type Plan, plan } from './plan.ts'
import { TITEL_LOOPT, TITEL_ZONDER_EIND, trajectfout } from './weiger-traject.ts'

/**
 * The titel lapsed while care goes on (ZTN-08): fz closes on the day of its last care and a ggz number opens in the same
 * step, or the one that is open beside it goes on (ZTN-13). `bewijs`: 16 random bytes.
 */
export function planTitelverval(
  stand: Patientstand,
  { nummer, dag }: Trajectdaad & { readonly soort: 'titel-vervalt' },
  bewijs: Uint8Array,
): Plan {
  const { vandaag, loop: alle, titels } = stand
  const loop = needNummer(stand, nummer)
  const titelTot = dag ?? titels.get(nummer) ?? null
  if (loop.document.soort === 'fz') {
    if (titelTot === null) throw TITEL_ZONDER_EIND
    if (titelTot > vandaag) throw TITEL_LOOPT
  }
  const over = lapseTitel(trajectOf(loop), {
    titelTot: titelTot ?? vandaag,
    laatste: loop.laatste,
    vandaag,
    bewijs,
    bestaand: alle.map(trajectOf),
  })
  if (over.soort === 'weigering') throw trajectfout(over)
  const { gesloten } = over.fz
  if (gesloten === null) throw new RangeError('a lapsed number that is open')
  const { declarant: _, ...ggz } = over.ggz
  return plan({
    stappen: [
      { soort: 'sluit', nummer, dag: gesloten, omdat: 'titel' },
      over.nieuw
        ? { soort: 'opent', nummer: null, startdatum: null }
        : { soort: 'gaat-door', nummer: formatZtn(ggz.nummer) },
    ],
    delen: [
      { soort: 'eind', loop, gesloten, sluitreden: 'titel' },
      ...(over.nieuw ? [{ soort: 'nieuw' as const, document: ggz }] : []),
    ],
    nieuw: over.nieuw ? 'titel' : null,
  })
}
