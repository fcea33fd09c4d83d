import { composeReferentie, type Referentie } from '../index.ts'
import { DATA_MAP } from './data-map.ts'
import { findFiles } from './find-files.ts'
import { readUitgave } from './read-uitgave.ts'

/**
 * Loads the shipped data, and over it the installed official files in the given folders (same layout).
 * Throws ReferentieFout that names the file, the place in it and the field.
 */
export function loadReferentie(mappen: readonly string[] = []): Referentie {
  return composeReferentie([
    ...findFiles(DATA_MAP).map((pad) => readUitgave(DATA_MAP, pad, 'meegeleverd')),
    ...mappen.flatMap((map) => findFiles(map).map((pad) => readUitgave(map, pad, 'geinstalleerd'))),
  ])
}
