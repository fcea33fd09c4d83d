import type { Tekst } from '@zorgketen/values'
import { type Opmerkingcode, opmerkingTeksten } from './opmerking-teksten.ts'

/** Something odd that was recognised and dealt with. `regel`: first row it was seen on, as a spreadsheet numbers rows. */
export interface Opmerking {
  readonly code: Opmerkingcode
  readonly tekst: Tekst
  readonly regel: number | null
}

/** `gevonden` fills the text: a count or a column name. */
export function opmerking(code: Opmerkingcode, regel: number | null = null, gevonden: string | number = ''): Opmerking {
  return { code, tekst: opmerkingTeksten[code](gevonden), regel }
}
