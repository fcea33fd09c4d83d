import { Werkfout } from '@zorgketen/usecases'
import type { Tekst } from '@zorgketen/values'
import type { Filter } from './lijst.ts'

/** A filter that does not fit; its value is not repeated. */
export const refuse = (waar: string, verwacht: Tekst): Werkfout =>
  new Werkfout('invoer', {
    waar,
    wat: { nl: 'Dit filter past niet bij de lijst.', en: 'This filter does not fit the list.' },
    verwacht,
    doe: { nl: 'Open de lijst en voer haar vandaar uit.', en: 'Open the list and export it from there.' },
  })

/** One of a few words, or null when the filter is not given. Throws `Werkfout` for another word. */
export function oneOf<T extends string>(filter: Filter, veld: string, woorden: readonly T[]): T | null {
  const waarde = filter[veld]
  if (waarde === undefined || waarde === '') return null
  const gevonden = woorden.find((woord) => woord === waarde)
  if (gevonden !== undefined) return gevonden
  const keuze = woorden.join(', ')
  throw refuse(veld, { nl: `een van: ${keuze}`, en: `one of: ${keuze}` })
}
