import type { Uitleg } from './uitleg.ts'
import { type Weigercode, weigerTeksten } from './weiger-teksten.ts'

/** A file that is not read at all. `regel` is the row as a spreadsheet numbers it, null when it is about the whole file. */
export class Tabelweigering extends Error {
  override readonly name = 'Tabelweigering'
  readonly code: Weigercode
  readonly regel: number | null
  readonly uitleg: Uitleg

  /** `gevonden` fills the text: a number or a kind of file, never the content of a cell. */
  constructor(code: Weigercode, regel: number | null = null, gevonden: string | number = '') {
    // The message names the code only: error messages end up in logs.
    super(`table refused: ${code}`)
    this.code = code
    this.regel = regel
    const waar =
      regel === null
        ? { nl: 'Het hele bestand.', en: 'The whole file.' }
        : { nl: `Regel ${regel} van het bestand.`, en: `Row ${regel} of the file.` }
    this.uitleg = { waar, ...weigerTeksten[code](gevonden) }
  }
}
