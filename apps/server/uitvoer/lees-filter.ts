import { Werkfout } from '@zorgketen/usecases'
import { type Maand, parseMaand, type Tekst } from '@zorgketen/values'
import { type Filter, kop } from './lijst.ts'

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

/** The month of a filter; null when it names none. Throws `Werkfout` for what is no month. */
export function maandOf({ maand }: Filter): Maand | null {
  if (maand === undefined || maand === '') return null
  const gelezen = parseMaand(maand)
  if (gelezen.ok) return gelezen.value
  throw refuse('maand', kop('een maand als JJJJ-MM', 'a month as YYYY-MM'))
}

/** The month that a list cannot do without. Throws `Werkfout`. */
export function needMaand(filter: Filter): Maand {
  const maand = maandOf(filter)
  if (maand !== null) return maand
  throw refuse('maand', kop('een maand als JJJJ-MM', 'a month as YYYY-MM'))
}
