import { closeByHand } from '@zorgketen/zorgtraject'
import type { Trajectdaad } from './daad.ts'
import { needNummer, type Patientstand, trajectOf } from './patientstand.ts'
import { type Plan, plan } from './plan.ts'
import { trajectfout } from './weiger-traject.ts'

/** Closing by hand, because treatment ended or the titel did (ZTN-05, ZTN-08). */
export function planSluiten(stand: Patientstand, daad: Trajectdaad & { readonly soort: 'sluiten' }): Plan {
  const { nummer, dag, omdat } = daad
  const loop = needNummer(stand, nummer)
  const verzoek = { dag, reden: omdat, laatste: loop.laatste, vandaag: stand.vandaag }
  const dicht = closeByHand(trajectOf(loop), verzoek)
  if (dicht.soort === 'weigering') throw trajectfout(dicht, 'dag')
  return plan({
    stappen: [{ soort: 'sluit', nummer, dag, omdat }],
    delen: [{ soort: 'eind', loop, gesloten: dag, sluitreden: omdat }],
  })
}
