import type { Referentie } from '@zorgketen/reference'
import { DIAGNOSELIJSTEN, type Gelezen, readTypemethode, type Stroom, type Typemethode } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { lijst, periode, tekst } from '../../formaten/velden.ts'

/** Register in which an organisation keeps the methods of zorgvraagtypering it accepted. */
export const TYPEMETHODEN = 'typemethode'

/** The sheets of the official list as they were given, byte for byte text. */
export const typebladen = z.strictObject({
  coefficienten: z.string(),
  constanten: z.string(),
  uitsluitingen: z.string(),
})

/** A method with where it came from. The sheets are kept as they were, so that an old typing can always be done again. */
export const typemethodeDocument = typebladen.extend({
  id: tekst,
  stroom: z.enum(['ggz', 'fz']),
  uitgave: tekst,
  geldig: periode,
  /** Where the file was fetched, in words. */
  herkomst: tekst,
  /** Made up for a demonstration. */
  fictief: z.boolean(),
  vingerafdruk: tekst,
  aangenomen: z.strictObject({ op: tekst, door: tekst }),
  typen: lijst(tekst),
})

export type TypemethodeDocument = z.output<typeof typemethodeDocument>
export type Typebladen = z.output<typeof typebladen>

/** The list of types that goes on the bill: 031 for ggz, 032 for fz. */
export const typelijstVan = (stroom: Stroom): '031' | '032' => (stroom === 'ggz' ? '031' : '032')

/** The types that exist, null when no list of them is known (fz). */
export function typenVan(referentie: Referentie, stroom: Stroom): readonly string[] | null {
  const rijen = referentie.codelijst(DIAGNOSELIJSTEN[typelijstVan(stroom)].codelijst).rijen()
  return rijen.length === 0 ? null : rijen.map(({ code }) => code)
}

/** Reads a method. Its version is its id here, so that a typing names exactly what it was made with. */
export const readMethode = (
  een: Pick<TypemethodeDocument, 'id' | 'stroom' | 'geldig'> & Typebladen,
  typen: readonly string[] | null,
): Gelezen => readTypemethode({ ...een, versie: een.id }, typen)

/** A method that was accepted: it was whole then, by the types that were known then. */
export function openMethode(document: TypemethodeDocument): Typemethode {
  const { methode } = readMethode(document, document.typen)
  if (methode === null) throw new RangeError(`method ${document.id} was accepted and can not be read`)
  return methode
}
