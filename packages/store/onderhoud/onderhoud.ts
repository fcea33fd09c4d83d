import { StoreFout } from '../fout/store-fout.ts'
import type { Motor } from '../motor/motor.ts'
import { isGegroeid, isOnbekend, isVervuild, readToestand, type Toestand } from './toestand.ts'

/**
 * Clears dead rows and refreshes the statistics of the tables that were much written since this was last done; gives
 * their names. For the embedded database, which has no autovacuum; a server does this by itself, so there nothing
 * happens. A statement at a time, each only where it is needed (either takes up to half a second for 100,000 lines), and
 * others get their turn in between. Throws 'opslag.vol' when there is no room.
 */
export const onderhoud = (motor: Motor): Promise<readonly string[]> =>
  tidy(motor, (toestand) => [...(isGegroeid(toestand) ? ['ANALYZE'] : []), ...(isVervuild(toestand) ? ['VACUUM'] : [])])

/**
 * Only the statistics of tables the planner takes for empty or for less than half: for the opening of a folder, where a
 * person waits (0.7 s for 100,000 registrations, once). That there is no room for it is no reason not to open.
 */
export const refreshOnOpen = async (motor: Motor): Promise<void> => {
  try {
    await tidy(motor, (toestand) => (isOnbekend(toestand) ? ['ANALYZE'] : []))
  } catch (thrown) {
    if (!(thrown instanceof StoreFout) || thrown.code !== 'opslag.vol') throw thrown
  }
}

const tidy = async (motor: Motor, nodig: (toestand: Toestand) => readonly string[]): Promise<readonly string[]> => {
  if (motor.soort !== 'pglite') return []
  const gedaan: string[] = []
  for (const toestand of await motor.transaction({ soort: 'read', instellen: null }, readToestand)) {
    const opdrachten = nodig(toestand)
    for (const opdracht of opdrachten) await motor.outside(`${opdracht} ${toestand.tabel}`)
    if (opdrachten.length > 0) gedaan.push(toestand.tabel)
  }
  return gedaan
}
