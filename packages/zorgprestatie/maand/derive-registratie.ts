import type { Afleiding } from '../consult/afleiding.ts'
import { deriveConsult } from '../consult/derive-consult.ts'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import type { Stam } from '../stam/stam.ts'
import type { Tarieven } from '../tarieven/tarieven.ts'
import { deriveToeslagen } from '../toeslag/derive-toeslagen.ts'

/** Everything one registered contact gives: first the consult or why there is none, then its supplements (ZPM-08). */
export function deriveRegistratie(
  registratie: Consultregistratie,
  stam: Stam,
  tarieven: Tarieven,
): readonly [Afleiding, ...Afleiding[]] {
  const consult = deriveConsult(registratie, stam, tarieven)
  // Few contacts have a journey or an interpreter: most are done here.
  if (registratie.reistijd === undefined && registratie.tolk !== true) return [consult]
  return [consult, ...deriveToeslagen(registratie, consult, tarieven)]
}
