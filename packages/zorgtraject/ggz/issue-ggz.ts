import { type Agb, composeZtn, type EpochDay, formatDay } from '@zorgketen/values'
import { isOpenOn } from '../stam/is-open-on.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'
import { refuse, type Trajectweigering } from '../weigering/refuse.ts'

/** A request for a ggz number. `bewijs` is 16 random bytes, `dag` the day of issue, `bestaand` all numbers the organisation holds. */
export interface Uitgifteverzoek {
  readonly patient: string
  readonly declarant: Agb
  readonly dag: EpochDay
  readonly bewijs: Uint8Array
  readonly bestaand: readonly Zorgtraject[]
}

export type Uitgifte = { readonly soort: 'zorgtraject'; readonly zorgtraject: Zorgtraject } | Trajectweigering

/**
 * Issues a ggz number for a declarant (ZTN-04). Refuses beside an open ggz number of the same patient (ZTN-13) and a
 * number that is already in use (ZTN-23). Throws RangeError when `bewijs` is not 16 bytes.
 */
export function issueGgz({ patient, declarant, dag, bewijs, bestaand }: Uitgifteverzoek): Uitgifte {
  const open = bestaand.find(
    (traject) =>
      traject.soort === 'ggz' &&
      traject.patient === patient &&
      traject.declarant === declarant &&
      isOpenOn(traject, dag),
  )
  if (open !== undefined) return refuse('ggz.nummer-open', { nummer: open.nummer, datum: formatDay(dag) })

  const nummer = composeZtn(bewijs)
  const gebruikt = bestaand.filter((traject) => traject.nummer === nummer)
  if (gebruikt.some((traject) => traject.patient !== patient)) return refuse('nummer.andere-patient', { nummer })
  if (gebruikt.length > 0) return refuse('nummer.al-in-gebruik', { nummer })
  return {
    soort: 'zorgtraject',
    zorgtraject: {
      nummer,
      soort: 'ggz',
      patient,
      declarant,
      startdatum: null,
      gesloten: null,
      plaatsing: null,
      diagnoses: [],
      regiebehandelaar: null,
    },
  }
}
