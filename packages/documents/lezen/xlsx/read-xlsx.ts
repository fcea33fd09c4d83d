import readXlsxFile from 'read-excel-file/universal'
import { type Opmerking, opmerking } from '../../fout/opmerking.ts'
import { Tabelweigering } from '../../fout/tabelweigering.ts'
import type { Raster } from '../raster.ts'
import { celTekst, numberText } from './cel-tekst.ts'
import { inspectWerkmap } from './inspect-werkmap.ts'

/** Reads the first sheet with data of a workbook. Throws `Tabelweigering`, whatever a damaged file makes the reader trip over. */
export async function readXlsx(bytes: Uint8Array): Promise<Raster> {
  try {
    return await readEerste(bytes)
  } catch (error) {
    if (error instanceof Tabelweigering) throw error
    // To the user it is a workbook that cannot be read; the reader's own message may hold cell text.
    throw new Tabelweigering('werkmap-kapot')
  }
}

async function readEerste(bytes: Uint8Array): Promise<Raster> {
  const formules = inspectWerkmap(bytes)
  // A copy: the reader wants the whole of an ArrayBuffer, and ours may be a window on a larger one.
  const werkmap = new Uint8Array(bytes).buffer
  const bladen = await readXlsxFile<string>(werkmap, { trim: false, parseNumber: numberText })
  const [eerste, ...andere] = bladen.filter((blad) => blad.data.length > 0)
  if (eerste === undefined) throw new Tabelweigering('bestand-leeg')
  const opmerkingen: Opmerking[] = []
  const namen = andere.map((blad) => blad.sheet).join(', ')
  if (andere.length > 0) opmerkingen.push(opmerking('andere-bladen', null, namen))
  if (formules.fouten > 0) opmerkingen.push(opmerking('formulefout', null, formules.fouten))
  if (formules.zonderUitkomst > 0) {
    opmerkingen.push(opmerking('formule-zonder-uitkomst', null, formules.zonderUitkomst))
  }
  return { rijen: eerste.data.map((rij) => rij.map(celTekst)), opmerkingen }
}
