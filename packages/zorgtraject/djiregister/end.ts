import { type EpochDay, formatDay, type Period, period } from '@zorgketen/values'
import { refuse, type Trajectweigering } from '../weigering/refuse.ts'
import type { Fzsluitreden, Fztraject } from './fztraject.ts'

/** The last day of a number, and today. */
export interface Fzsluiting {
  readonly dag: EpochDay
  readonly vandaag: EpochDay
}

export type Fzgesloten = { readonly soort: 'gesloten'; readonly traject: Fztraject } | Trajectweigering

/** Closes a number because the forensische titel ended on a day (ZTN-08); the titel then runs up to that day. */
export function endTitel(traject: Fztraject, sluiting: Fzsluiting): Fzgesloten {
  const dicht = close(traject, sluiting, 'titel')
  if (dicht.soort === 'weigering') return dicht
  const geldig = period(traject.titel.geldig.van, sluiting.dag)
  return { soort: 'gesloten', traject: { ...dicht.traject, titel: { ...traject.titel, geldig } } }
}

/** Closes a number because treatment stopped (ZTN-08); the titel runs on. */
export const endTreatment = (traject: Fztraject, sluiting: Fzsluiting): Fzgesloten =>
  close(traject, sluiting, 'behandeling')

function close(traject: Fztraject, { dag, vandaag }: Fzsluiting, reden: Fzsluitreden): Fzgesloten {
  const { nummer, gesloten, startdatum } = traject
  const { geldig } = traject.titel
  if (gesloten !== null) return refuse('dji.al-gesloten', { nummer, gesloten: formatDay(gesloten) })
  if (dag > vandaag) return refuse('sluiten.later', { datum: formatDay(dag), vandaag: formatDay(vandaag) })
  if (dag < geldig.van || dag < startdatum || (geldig.tot !== null && dag > geldig.tot)) {
    return refuse('dji.buiten-titel', { nummer, datum: formatDay(dag), titel: show(geldig) })
  }
  return { soort: 'gesloten', traject: { ...traject, gesloten: dag, reden } }
}

const show = ({ van, tot }: Period): string => `${formatDay(van)} – ${tot === null ? '' : formatDay(tot)}`.trim()
