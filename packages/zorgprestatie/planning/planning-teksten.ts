import type { Weigertekst } from '../weigering/describe-weigering.ts'
import { afspraakTeksten } from './afspraak-teksten.ts'
import { agendaTeksten } from './agenda-teksten.ts'
import { vastleggingTeksten } from './vastlegging-teksten.ts'

/** Every finding and refusal of planning, in both languages; they never refuse a prestatie, so they stand apart. */
export const planningTeksten = {
  ...afspraakTeksten,
  ...agendaTeksten,
  ...vastleggingTeksten,
} satisfies Record<string, Weigertekst>
