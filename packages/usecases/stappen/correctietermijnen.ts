import type { Correctietermijnen } from '@zorgketen/declaratie'
import type { Referentie } from '@zorgketen/reference'
import { DJI_UZOVI, type EpochDay, type Uzovi } from '@zorgketen/values'

/** What payers ask of corrections in time, as it holds on a day: only DJI does (DFZ-11, DFZ-12). */
export function correctietermijnenOp(
  referentie: Pick<Referentie, 'termijn'>,
  dag: EpochDay,
): ReadonlyMap<Uzovi, Correctietermijnen> {
  const corrigeren = referentie.termijn('fz-corrigeren', dag)
  const jaar = referentie.termijn('fz-jaarafsluiting', dag)
  return new Map([
    [
      DJI_UZOVI,
      {
        maanden: corrigeren?.vorm === 'maandenNa' ? corrigeren.maanden : null,
        jaargrens: jaar?.vorm === 'voorDagInVolgendJaar' ? { maand: jaar.maand, dag: jaar.dag } : null,
      },
    ],
  ])
}
