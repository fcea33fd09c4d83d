import { DJI_UZOVI, formatUzovi, parseDay, type Tekst } from '@zorgketen/values'
import { uiterstDag } from '../registraties/maand/reken.ts'

/** The last day to declare a month to DJI. `dagen`: how many days are left, negative once it is past. */
export type Termijn = { readonly uiterst: string; readonly dagen: number; readonly bron: Tekst }

const BRON: Tekst = {
  nl: 'Declaratieprotocol forensische zorg: aanleveren per kalendermaand, uiterlijk de 18e van de volgende maand',
  en: 'Declaratieprotocol forensische zorg: per calendar month, at the latest on the 18th of the next month',
}

/**
 * The term of DFZ-08, for a provider that declares to DJI; null for others: the term of an insurer stands in the
 * contract and is not known here. `vandaag` is an ISO day, `betalers` are UZOVI's.
 */
export function termijnVan(maand: string, vandaag: string, betalers: readonly string[]): Termijn | null {
  if (!betalers.includes(formatUzovi(DJI_UZOVI))) return null
  const uiterst = uiterstDag(maand)
  const [tot, nu] = [parseDay(uiterst), parseDay(vandaag)]
  if (!tot.ok || !nu.ok) return null
  return { uiterst, dagen: tot.value - nu.value, bron: BRON }
}
