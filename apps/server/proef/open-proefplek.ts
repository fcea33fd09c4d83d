import { openOpslag, openStore, type Store } from '@zorgketen/store'
import type { Werkplek } from '@zorgketen/usecases'
import { seedDemo } from '../demo/seed-demo.ts'
import { openGereedschap, sha256 } from '../start/gereedschap.ts'

/** The day and time of every test with the demonstration. */
const NU = '2023-04-05T09:00:00Z'

/** A store in memory with the demonstration in it, and all that use cases work with; ids count up. */
export async function openProefplek(): Promise<{ readonly store: Store; readonly plek: Werkplek }> {
  const store = await openStore({ soort: 'pglite', map: ':memory:', milieu: 'test' })
  let volgnummer = 0
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
  await seedDemo(plek)
  return { store, plek }
}
