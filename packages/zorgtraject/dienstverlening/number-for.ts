import { type Agb, contains, type EpochDay, formatDay } from '@zorgketen/values'
import type { Stroom } from '@zorgketen/zorgprestatie'
import { refuse, type Trajectweigering } from '../weigering/refuse.ts'
import type { Askernummer, Dienstverzoek } from './dienstverzoek.ts'

/** Care delivered for another provider, as far as its number depends on it. */
export interface Dienst {
  readonly opdrachtgever: Agb
  readonly patient: string
  readonly stroom: Stroom
  readonly datum: EpochDay
}

/** The request that care was delivered on, with the number it goes under. */
export interface Dienstnummer extends Askernummer {
  readonly soort: 'nummer'
  readonly verzoek: string
}

/**
 * The zorgtrajectnummer that care for another provider goes under: that of the asker, out of its request (ZTN-14). There
 * is no other way to get one here: nothing is issued for it, and an own number of the patient is never taken. Of two
 * requests on one day the last begun counts; when their numbers differ nobody can say which one holds.
 */
export function numberFor(dienst: Dienst, verzoeken: readonly Dienstverzoek[]): Dienstnummer | Trajectweigering {
  const { opdrachtgever, patient, stroom } = dienst
  const datum = formatDay(dienst.datum)
  const agb = opdrachtgever
  const eigen = verzoeken.filter(
    (een) => een.opdrachtgever === opdrachtgever && een.patient === patient && een.stroom === stroom,
  )
  if (eigen.length === 0) return refuse('dienst.geen-verzoek', { agb, datum, stroom })
  const lopend = eigen
    .filter(({ geldig }) => contains(geldig, dienst.datum))
    .toSorted((a, b) => b.geldig.van - a.geldig.van || (a.id < b.id ? -1 : 1))
  if (lopend.length === 0) return refuse('dienst.buiten-periode', { agb, datum })
  const metNummer = lopend.flatMap(({ id, zorgtraject }) => (zorgtraject === null ? [] : [{ id, ...zorgtraject }]))
  const [eerste, ...rest] = metNummer
  if (eerste === undefined) return refuse('dienst.zonder-nummer', { agb, datum })
  if (rest.some(({ nummer }) => nummer !== eerste.nummer)) {
    return refuse('dienst.meer-nummers', { agb, datum, aantal: new Set(metNummer.map(({ nummer }) => nummer)).size })
  }
  const { id: verzoek, nummer, startdatum } = eerste
  return { soort: 'nummer', verzoek, nummer, startdatum }
}
