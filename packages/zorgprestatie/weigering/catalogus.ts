import type { Weigertekst } from './describe-weigering.ts'
import { registratieTeksten } from './registratie-teksten.ts'
import { stamTeksten } from './stam-teksten.ts'
import { tariefTeksten } from './tarief-teksten.ts'

/** Every refusal of this room, in both languages. The only place where these texts come together. */
export const WEIGERINGEN = {
  ...registratieTeksten,
  ...stamTeksten,
  ...tariefTeksten,
} satisfies Record<string, Weigertekst>

export type ConsultWeigercode = keyof typeof WEIGERINGEN
