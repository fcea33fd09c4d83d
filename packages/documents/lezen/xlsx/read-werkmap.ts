import { Tabelweigering } from '../../fout/tabelweigering.ts'
import { recogniseSoort } from '../recognise-soort.ts'
import { openBladen, type Werkblad } from './open-bladen.ts'

export type { Werkblad } from './open-bladen.ts'

/** Reads every sheet with data of an Excel workbook. Throws `Tabelweigering` when it is none, or cannot be read. */
export async function readWerkmap(bytes: Uint8Array): Promise<readonly Werkblad[]> {
  if (recogniseSoort(bytes) !== 'zip') throw new Tabelweigering('werkmap-kapot')
  return (await openBladen(bytes)).bladen
}
