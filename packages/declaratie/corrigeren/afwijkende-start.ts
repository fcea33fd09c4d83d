import type { EpochDay, Ztn } from '@zorgketen/values'
import { geldendeRegel, indexHistorie } from '../dossier/historie.ts'
import type { Dossier } from '../model/dossier.ts'

/**
 * The prestaties of a number of which the line that counts, or else the last one that was sent, carries another startdatum
 * than the number has (ZTN-09). A line that was credited and has no other behind it carries none.
 */
export function listAfwijkend(dossier: Dossier, nummer: Ztn, startdatum: EpochDay): readonly string[] {
  const afwijkend: string[] = []
  for (const [prestatie, historie] of indexHistorie(dossier)) {
    const laatste = historie.debet.at(-1)
    const staat = laatste?.stand === 'verzonden' ? laatste : (geldendeRegel(historie) ?? laatste)
    if (staat === undefined || staat.stand === 'gecrediteerd') continue
    if (staat.regel.zorgtraject === nummer && staat.regel.startdatum !== startdatum) afwijkend.push(prestatie)
  }
  return afwijkend
}
