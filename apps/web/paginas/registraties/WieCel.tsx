import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Registratierij } from './api.ts'

const teksten = { groep: { nl: '{n} deelnemers: {namen}', en: '{n} participants: {namen}' } } as const

/** Who a registration is about: a patient, or how many of a group with their names. */
export function WieCel({ rij: { registratie, namen } }: { readonly rij: Registratierij }) {
  const t = useTeksten(teksten)
  if (registratie.soort !== 'groepssessie') return namen.patient
  const n = new Set(registratie.deelnemers.map(({ patient }) => patient)).size
  return <span title={namen.patient}>{vul(t.groep, { n, namen: namen.patient })}</span>
}
