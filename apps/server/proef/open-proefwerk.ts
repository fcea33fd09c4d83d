import { openOpslag, openStore, type Store } from '@zorgketen/store'
import type { Werkplek } from '@zorgketen/usecases'
import { openGereedschap, sha256 } from '../start/gereedschap.ts'

/** The day and time of every test with the demonstration. */
const NU = '2023-04-05T09:00:00Z'

/** A store on a folder with all that use cases work with; ids count up from after the ones given out before. */
export const openProefwerk = async (
  map: string,
  ids: number,
): Promise<{ readonly store: Store; readonly plek: Werkplek; readonly uitgegeven: () => number }> => {
  const store = await openStore({ soort: 'pglite', map, milieu: 'test' })
  let volgnummer = ids
  const plek: Werkplek = {
    opslag: openOpslag(store),
    gereedschap: openGereedschap(),
    vingerafdruk: sha256,
    nu: () => NU,
    nieuwId: () => {
      volgnummer += 1
      return `id-${String(volgnummer).padStart(6, '0')}`
    },
    voortgang: async () => {},
  }
  return { store, plek, uitgegeven: () => volgnummer }
}
