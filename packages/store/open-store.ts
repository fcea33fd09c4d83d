import { mkdirSync } from 'node:fs'
import { StoreFout } from './fout/store-fout.ts'
import { makeStore } from './make-store.ts'
import { migrate } from './migratie/migrate.ts'
import type { Migratie } from './migratie/migratie.ts'
import { settleMilieu } from './migratie/milieu.ts'
import { readMigraties } from './migratie/read-migraties.ts'
import type { Motor } from './motor/motor.ts'
import { openFolder } from './motor/open-folder.ts'
import { openPglite } from './motor/pglite.ts'
import { openPostgres } from './motor/postgres.ts'
import { refreshOnOpen } from './onderhoud/onderhoud.ts'
import { type Slot, takeSlot } from './slot/take-slot.ts'
import type { Store, StoreOpties } from './store.ts'

/**
 * Opens the store: takes the lock of the folder (PGlite), brings the schema up to date, checks versions and environment.
 * `map` ':memory:' is a store that is gone when closed. Throws StoreFout; nothing stays open or locked then.
 */
export const openStore = async (opties: StoreOpties): Promise<Store> => openWith(opties, await readMigraties())

/** The same with given migrations, and with work to do once the engine is open and before the schema is brought up to date (restore). */
export const openWith = async (
  opties: StoreOpties,
  migraties: readonly Migratie[],
  vooraf: (motor: Motor) => Promise<void> = async () => undefined,
): Promise<Store> => {
  const slot = opties.soort === 'pglite' && opties.map !== ':memory:' ? takeFolder(opties.map) : null
  try {
    const motor = await openMotor(opties)
    try {
      await checkServer(motor)
      await vooraf(motor)
      await migrate(motor, migraties)
      await refreshOnOpen(motor)
      return makeStore(motor, {
        milieu: await settleMilieu(motor, opties.milieu),
        citus: await hasCitus(motor),
        overgenomen: slot?.overgenomen ?? null,
        announce: async (adres) => slot?.announce(adres),
        release: async () => slot?.release(),
      })
    } catch (thrown) {
      await motor.close()
      throw thrown
    }
  } catch (thrown) {
    slot?.release()
    throw thrown
  }
}

const takeFolder = (map: string): Slot => {
  try {
    mkdirSync(map, { recursive: true })
    return takeSlot(map)
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code
    if (thrown instanceof StoreFout || code === undefined) throw thrown
    throw code === 'ENOSPC' ? new StoreFout('opslag.vol') : new StoreFout('opslag.map', { map, code })
  }
}

const openMotor = async (opties: StoreOpties): Promise<Motor> => {
  if (opties.soort === 'postgres') return openPostgres(opties.url, opties.verbindingen ?? 10)
  return opties.map === ':memory:' ? openPglite(null) : openFolder(opties.map)
}

const checkServer = (motor: Motor): Promise<void> =>
  motor.transaction({ soort: 'read', instellen: null }, async (v) => {
    const { rows } = await v.query("SELECT current_setting('server_version_num')::int / 10000 AS versie", [])
    const { versie } = rows[0] as { versie: number }
    if (versie < 15) throw new StoreFout('opslag.server', { versie })
  })

const hasCitus = (motor: Motor): Promise<boolean> =>
  motor.transaction({ soort: 'read', instellen: null }, async (v) => {
    const { rows } = await v.query("SELECT FROM pg_extension WHERE extname = 'citus'", [])
    return rows.length > 0
  })
