import { canonical } from '@zorgketen/rules'
import type { Debetregel } from '../model/declaratieregel.ts'
import type { Regelinhoud } from '../model/regelinhoud.ts'

/** Whether a line that was sent says what is wanted now; its reference does not count. */
export function sameInhoud(verzonden: Debetregel, gewenst: Regelinhoud): boolean {
  const { referentie: _, ...inhoud } = verzonden
  return canonical(inhoud) === canonical(gewenst)
}
