import { useTeksten } from '../../../taal/teksten.ts'
import type { Veld } from '../concept/concept.ts'
import { VELDNAMEN } from './veld-teksten.ts'

const teksten = { leeg: { nl: 'Vul dit in.', en: 'Fill this in.' } } as const

/** What every field of a registration has: its name, whether it may be changed, and that it is still to be filled in. */
export function useVeldBasis(mist: readonly Veld[], uit: boolean) {
  const t = useTeksten(teksten)
  const namen = useTeksten(VELDNAMEN)
  return (veld: Veld) => ({ label: namen[veld], isDisabled: uit, fout: mist.includes(veld) ? t.leeg : null })
}
