import { z } from 'zod'
import { tekst } from '../../formaten/velden.ts'

/** A code as people type it, kept without spaces and in capitals. */
const plat = z.codec(z.string().min(1), z.string().min(1), {
  decode: (getypt) => getypt.replace(/\s+/g, '').toUpperCase(),
  encode: (bewaard) => bewaard,
})

/** Where to write, where to pay and under which number the organisation is registered; `checkOrganisatie` looks at it. */
export const contact = z.strictObject({
  adres: tekst.nullable().default(null),
  adresBij: tekst.nullable().default(null),
  postcode: plat.nullable().default(null),
  plaats: tekst.nullable().default(null),
  iban: plat.nullable().default(null),
  kvk: plat.nullable().default(null),
})

export type Contact = z.output<typeof contact>

/** Nothing known: what a file of master data says of it. */
export const ZONDER_CONTACT: Contact = {
  adres: null,
  adresBij: null,
  postcode: null,
  plaats: null,
  iban: null,
  kvk: null,
}
