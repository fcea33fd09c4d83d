import type { Maand } from '@zorgketen/values'
import type { Registratie } from '../formaten/registratie.ts'
import type { Kast } from '../opslag/opslag.ts'
import { dagenVan } from './afleider.ts'

/** Other registrations of these patients that may give something in the month. */
export async function othersOf(
  kast: Kast,
  maand: Maand,
  patienten: readonly string[],
  behalve: ReadonlySet<string>,
): Promise<readonly Registratie[]> {
  const { van, tot } = dagenVan(maand)
  const perId = new Map<string, Registratie>()
  for (const een of await kast.registraties.wegen(van, tot, patienten)) {
    if (een.soort === 'verblijf') perId.set(een.id, een)
  }
  for (const een of await kast.registraties.vanPatienten(maand, patienten)) perId.set(een.id, een)
  return [...perId.values()].filter(({ id }) => !behalve.has(id))
}
