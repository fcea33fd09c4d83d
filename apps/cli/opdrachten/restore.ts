import { toStoreOpties } from '@zorgketen/server'
import { restore as restoreStore } from '@zorgketen/store'
import type { Scherm } from '../uitvoer/scherm.ts'
import { type Gegevensopties, tellKopie } from './backup.ts'
import { asOnbruikbaar } from './store-fouten.ts'

/** Puts a backup back into an empty folder or database; anything else in there is left alone. */
export async function restore(
  bestand: string,
  { gegevens, database }: Gegevensopties,
  scherm: Scherm,
): Promise<number> {
  const doel = toStoreOpties({ gegevens, url: database ?? null, milieu: null })
  const verslag = await restoreStore(bestand, doel).catch((error: unknown) => {
    throw asOnbruikbaar(error, bestand)
  })
  tellKopie(scherm, bestand, { milieu: verslag.milieu, tabellen: [...verslag.tabellen] }, TERUG)
  return 0
}

const TERUG = { nl: 'Teruggezet', en: 'Restored' }
