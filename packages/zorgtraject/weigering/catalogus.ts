import type { Weigertekst } from '@zorgketen/zorgprestatie'
import { dienstTeksten } from '../dienstverlening/dienst-teksten.ts'
import { djiTeksten } from './dji-teksten.ts'
import { koppelingTeksten } from './koppeling-teksten.ts'
import { levensloopTeksten } from './levensloop-teksten.ts'
import { nummerTeksten } from './nummer-teksten.ts'
import { plaatsingTeksten } from './plaatsing-teksten.ts'

/** Every refusal of this room, in both languages. The only place where these texts come together. */
export const TRAJECTWEIGERINGEN = {
  ...nummerTeksten,
  ...plaatsingTeksten,
  ...koppelingTeksten,
  ...levensloopTeksten,
  ...djiTeksten,
  ...dienstTeksten,
} satisfies Record<string, Weigertekst>

export type TrajectWeigercode = keyof typeof TRAJECTWEIGERINGEN
