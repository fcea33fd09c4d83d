import { randomUUID } from 'node:crypto'
import { openOpslag, openStore, type Store, type StoreOpties } from '@zorgketen/store'
import type { Werkplek } from '@zorgketen/usecases'
import { openGereedschap, sha256 } from './gereedschap.ts'

/** Where the data is. `gegevens`: folder of the embedded database; `url`: a PostgreSQL server instead. */
export interface Gegevensplaats {
  readonly gegevens: string
  readonly url: string | null
  /** For a new store; an existing one of another kind is refused. Null: as it is. */
  readonly milieu: 'P' | 'T' | null
}

/** The place as the store takes it. */
export const toStoreOpties = ({ gegevens, url, milieu }: Gegevensplaats): StoreOpties => ({
  ...(url === null ? { soort: 'pglite', map: gegevens } : { soort: 'postgres', url }),
  ...(milieu === null ? {} : { milieu: milieu === 'P' ? 'productie' : 'test' }),
})

/** Opens the store and everything use cases work with. Throws StoreFout when the store cannot be had. */
export async function openPlek(
  plaats: Gegevensplaats,
  nu: () => string,
): Promise<{ readonly store: Store; readonly plek: Werkplek }> {
  const store = await openStore(toStoreOpties(plaats))
  const plek: Werkplek = {
    opslag: openOpslag(store),
    gereedschap: openGereedschap(),
    vingerafdruk: sha256,
    nu,
    nieuwId: () => randomUUID(),
    voortgang: async () => {},
  }
  return { store, plek }
}
