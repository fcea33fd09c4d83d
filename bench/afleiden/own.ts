import { type Consultregistratie, deriveConsult, type Stam, type Tarieven } from '@zorgketen/zorgprestatie'
import type { Outcome } from './outcome.ts'

/** Our derivation, one registration at a time. */
export function deriveOwn(registratie: Consultregistratie, stam: Stam, tarieven: Tarieven): Outcome {
  const afleiding = deriveConsult(registratie, stam, tarieven)
  if (afleiding.soort === 'weigering')
    return { code: null, tarief: 0, minuten: 0, tijdsoort: '', weigering: afleiding.weigering.code }
  const { code, tarief, minuten, tijdsoort } = afleiding.prestatie
  return { code, tarief, minuten, tijdsoort, weigering: null }
}
