import { catalogus, type FoutCode } from './catalogus.ts'
import type { FoutParams, Invoerfout } from './invoerfout.ts'
import { err } from './result.ts'

export type Weigering = { readonly ok: false; readonly fout: Invoerfout }

const GEEN: FoutParams = {}

/** Refuses with a code of the catalogue, which also knows the grade. */
export function weiger(code: FoutCode, params: FoutParams = GEEN): Weigering {
  return err({ code, graad: catalogus[code].graad, params })
}
