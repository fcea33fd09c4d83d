import type { OordeelFeiten } from '../feiten/oordeel-feiten.ts'
import { takeFeiten } from '../feiten/take-feiten.ts'
import type { Geval } from './geval.ts'
import { makePrestatieboek } from './make-prestatieboek.ts'

/** The snapshot of an example. */
export const feitenOf = (geval: Geval): OordeelFeiten =>
  takeFeiten({ ...geval.bestanden, prestatiecodes: makePrestatieboek(geval.boek) }, 'voorbeeld')
