import type { Maand } from '@zorgketen/values'
import type { Registratie } from '../formaten/registratie.ts'
import type { Kast } from '../opslag/opslag.ts'
import { dagenVan } from './afleider.ts'
import { maandVan } from './maand-van.ts'

/** Everything that may give something in a month: its registrations, and the stays that began before it. */
export async function readMaand(kast: Kast, maand: Maand): Promise<readonly Registratie[]> {
  const { van, tot } = dagenVan(maand)
  const wegen = await kast.registraties.wegen(van, tot, null)
  const verblijven = wegen.filter((een) => een.soort === 'verblijf' && maandVan(een) < maand)
  return [...verblijven, ...(await kast.registraties.vanMaand(maand))]
}
