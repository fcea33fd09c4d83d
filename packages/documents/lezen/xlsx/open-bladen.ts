import readXlsxFile from 'read-excel-file/universal'
import { Tabelweigering } from '../../fout/tabelweigering.ts'
import { celTekst, numberText } from './cel-tekst.ts'
import { type Formuletelling, inspectWerkmap } from './inspect-werkmap.ts'

/** A sheet with data: its name and the text of its cells; `rijen[0]` is row 1. */
export interface Werkblad {
  readonly naam: string
  readonly rijen: readonly (readonly string[])[]
}

/** The sheets with data of a workbook. Throws `Tabelweigering`, whatever a damaged file makes the reader trip over. */
export async function openBladen(
  bytes: Uint8Array,
): Promise<{ readonly bladen: readonly Werkblad[]; readonly formules: Formuletelling }> {
  try {
    const formules = inspectWerkmap(bytes)
    // A copy: the reader wants the whole of an ArrayBuffer, and ours may be a window on a larger one.
    const werkmap = new Uint8Array(bytes).buffer
    const alle = await readXlsxFile<string>(werkmap, { trim: false, parseNumber: numberText })
    const bladen = alle
      .filter(({ data }) => data.length > 0)
      .map(({ sheet, data }) => ({ naam: sheet, rijen: data.map((rij) => rij.map(celTekst)) }))
    if (bladen.length === 0) throw new Tabelweigering('bestand-leeg')
    return { bladen, formules }
  } catch (error) {
    if (error instanceof Tabelweigering) throw error
    // To the user it is a workbook that cannot be read; the reader's own message may hold cell text.
    throw new Tabelweigering('werkmap-kapot')
  }
}
