import { type EpochDay, formatDay } from '@zorgketen/values'
import type { Geweigerd } from '../consult/afleiding.ts'
import type { ConsultWeigercode } from '../weigering/catalogus.ts'
import type { Weigering } from '../weigering/weigering.ts'

/** What a refusal is about: the id of a registration and the day. */
export interface Aan {
  readonly id: string
  readonly datum: EpochDay
}

/** Refuses with the day filled in; `params` fill the texts and never hold the key of a patient. */
export function weiger(
  { id, datum }: Aan,
  code: ConsultWeigercode,
  params: Weigering['params'] = {},
  reden: Weigering['reden'] = null,
): Geweigerd {
  return {
    soort: 'weigering',
    registratie: id,
    weigering: { code, params: { datum: formatDay(datum), ...params }, reden },
  }
}
