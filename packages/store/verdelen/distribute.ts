import { StoreFout } from '../fout/store-fout.ts'
import { migrate, readToegepast } from '../migratie/migrate.ts'
import { readMigraties } from '../migratie/read-migraties.ts'
import type { Motor, Verbinding } from '../motor/motor.ts'
import { openPostgres } from '../motor/postgres.ts'
import type { StoreOpties } from '../store.ts'
import { readPlan, type Verdeelplan } from './plan.ts'
import type { Stap } from './stappen.ts'

const LEZEND = { soort: 'read', instellen: null } as const
const SCHRIJVEND = { soort: 'write', instellen: null } as const

/** What it would take to spread this database; changes nothing, and works without Citus. Throws 'verdeel.*'. */
export const planDistribution = (opties: StoreOpties): Promise<Verdeelplan> =>
  withMotor(opties, async (motor) => {
    const migraties = await readMigraties()
    return motor.transaction(LEZEND, async (v) => {
      const toegepast = (await readToegepast(v)).length
      if (toegepast !== migraties.length)
        throw new StoreFout('verdeel.schema', { opslag: toegepast, programma: migraties.length })
      return readPlan(v)
    })
  })

/**
 * Spreads a database over its Citus cluster: brings the schema up to date, then does what is not done yet of the plan,
 * each statement in a transaction of its own, so that what was stopped half-way goes on where it was. `tell` hears of
 * each step that is begun. Gives the plan as it stood before. Throws 'verdeel.*' before anything was changed, but for
 * 'verdeel.mislukt', which names the step.
 */
export const distribute = (opties: StoreOpties, tell: (stap: Stap) => void): Promise<Verdeelplan> =>
  withMotor(opties, async (motor) => {
    await motor.transaction(LEZEND, checkReady)
    await migrate(motor, await readMigraties())
    const plan = await motor.transaction(LEZEND, readPlan)
    for (const { tabel, bezwaren } of plan.tabellen)
      if (bezwaren.length > 0) throw new StoreFout('verdeel.bezwaar', { tabel, bezwaren: bezwaren.join(', ') })
    for (const stap of plan.stappen.filter(({ gedaan }) => !gedaan)) {
      tell(stap)
      await carryOut(motor, stap)
    }
    return plan
  })

const withMotor = async <T>(opties: StoreOpties, doe: (motor: Motor) => Promise<T>): Promise<T> => {
  if (opties.soort !== 'postgres') throw new StoreFout('verdeel.motor')
  const motor = openPostgres(opties.url, 1)
  try {
    return await doe(motor)
  } finally {
    await motor.close()
  }
}

/** How often, and with how many milliseconds in between, is looked whether the others are gone. */
const KIJK = { keren: 20, pauze: 100 } as const

/** The extension is there, the user may fill shards under row security, and nobody else works in the database. */
const checkReady = async (v: Verbinding): Promise<void> => {
  for (let keer = 1; ; keer += 1) {
    const anderen = await countOthers(v)
    if (anderen === 0) return
    // The server takes a moment to see that a program has gone.
    if (keer === KIJK.keren) throw new StoreFout('verdeel.in-gebruik', { aantal: anderen })
    await new Promise((resolve) => setTimeout(resolve, KIJK.pauze))
  }
}

/** How many connections others have. Throws when distributing is out of the question whoever is there. */
const countOthers = async (v: Verbinding): Promise<number> => {
  // Within a transaction who is there is looked up once, unless it is forgotten.
  await v.query('SELECT pg_stat_clear_snapshot()', [])
  const { rows } = await v.query(
    `SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'citus') AS citus,
       (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS mag,
       (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'zorgketen'
          AND pid <> pg_backend_pid()) AS anderen`,
    [],
  )
  const { citus, mag, anderen } = rows[0] as { citus: boolean; mag: boolean; anderen: number }
  if (!citus) throw new StoreFout('verdeel.citus')
  if (!mag) throw new StoreFout('verdeel.rechten')
  return anderen
}

const carryOut = async (motor: Motor, { onderwerp, opdracht }: Stap): Promise<void> => {
  try {
    await motor.transaction(SCHRIJVEND, (v) => v.exec(opdracht))
  } catch (thrown) {
    if (!(thrown instanceof StoreFout)) throw thrown
    throw new StoreFout('verdeel.mislukt', { onderwerp, opdracht }, thrown.plek)
  }
}
