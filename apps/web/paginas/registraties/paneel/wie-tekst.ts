import type { Tekst } from '@zorgketen/values'
import type { Concept } from '../concept/concept.ts'

/** Who a registration is about, on one line: a patient, or a group with its first participants. */
export function wieTekst(concept: Concept, taal: keyof Tekst): string {
  if (concept.soort !== 'groepssessie') return concept.patient?.naam ?? ''
  const [eerste] = concept.deelnemers
  const meer = concept.deelnemers.length - 1
  if (eerste === undefined || meer < 1) return eerste?.wie.naam ?? ''
  return `${eerste.wie.naam} ${taal === 'nl' ? 'en' : 'and'} ${meer} ${taal === 'nl' ? 'anderen' : 'others'}`
}
