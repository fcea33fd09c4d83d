import { StoreFout } from '../fout/store-fout.ts'
import type { Motor } from '../motor/motor.ts'
import { isGegroeid, isOnbekend, isVervuild, readToestand, type Toestand } from './toestand.ts'

/**
 * Clears dead rows and refreshes the statistics of the tables that were much written since this was last done; gives
 * their names. For the embedded database, which has no autovacuum; a server does this by itself, so there nothing
 * happens. A statement per table, and others get their turn in between. Throws 'opslag.vol' when there is no room.
 */
export const onderhoud = (motor: Motor): Promise<readonly string[]> =>
  tidy(motor, (t) => isVervuild(t) || isGegroeid(t), 'VACUUM (ANALYZE)')

/**
 * Only the statistics of tables the planner takes for empty or for less than half: for the opening of a folder, where a
 * person waits (0.7 s for 100,000 registrations, once). That there is no room for it is no reason not to open.
 */
export const refreshOnOpen = async (motor: Motor): Promise<void> => {
  try {
    await tidy(motor, isOnbekend, 'ANALYZE')
  } catch (thrown) {
    if (!(thrown instanceof StoreFout) || thrown.code !== 'opslag.vol') throw thrown
  }
}

const tidy = async (
  motor: Motor,
  nodig: (toestand: Toestand) => boolean,
  opdracht: string,
): Promise<readonly string[]> => {
  if (motor.soort !== 'pglite') return []
  const alle = await motor.transaction({ soort: 'read', instellen: null }, readToestand)
  const gedaan: string[] = []
  for (const toestand of alle.filter(nodig)) {
    await motor.outside(`${opdracht} ${toestand.tabel}`)
    gedaan.push(toestand.tabel)
  }
  return gedaan
}
