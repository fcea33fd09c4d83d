import { type Opmerking, opmerking } from '../../fout/opmerking.ts'
import type { Raster } from '../raster.ts'
import { openBladen } from './open-bladen.ts'

/** Reads the first sheet with data of a workbook. Throws `Tabelweigering`. */
export async function readXlsx(bytes: Uint8Array): Promise<Raster> {
  const { bladen, formules } = await openBladen(bytes)
  const [eerste, ...andere] = bladen
  const opmerkingen: Opmerking[] = []
  const namen = andere.map(({ naam }) => naam).join(', ')
  if (andere.length > 0) opmerkingen.push(opmerking('andere-bladen', null, namen))
  if (formules.fouten > 0) opmerkingen.push(opmerking('formulefout', null, formules.fouten))
  if (formules.zonderUitkomst > 0) {
    opmerkingen.push(opmerking('formule-zonder-uitkomst', null, formules.zonderUitkomst))
  }
  return { rijen: eerste?.rijen ?? [], opmerkingen }
}
