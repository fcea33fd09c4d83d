import { expect, test } from 'vitest'
import { openWith } from './open-store.ts'
import { alsOwner, askOwner } from './proef/als-owner.ts'
import { CRASH_SCHEMA, DELEN, RIJEN } from './proef/crash-bron.ts'
import { killPoints } from './proef/kill-points.ts'
import { opMotoren } from './proef/motoren.ts'

const PUNTEN = 100

/** Numbers from 0 to 1 from a seed (mulberry32), so that the waits of a failing run can be repeated. */
const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}

opMotoren('kill -9 tijdens een import', (motor) => {
  test(`at ${PUNTEN} points nothing acknowledged is lost, nothing is doubled, and the import can be finished`, async () => {
    const opties = await motor.plek('leeg')
    const verslag = await killPoints(opties, PUNTEN, motor.soort === 'pglite' ? 700 : 350, seeded(20_260_101))
    expect(verslag.fouten).toEqual([])
    expect(verslag.moorden).toBe(PUNTEN)
    expect(verslag.rondes).toBeGreaterThan(PUNTEN / 2)

    const store = await openWith(opties, CRASH_SCHEMA)
    await alsOwner(store, 'REINDEX TABLE crash_rij; REINDEX TABLE crash_audit') // fails on a doubled key an index hid
    const [totaal] = await askOwner<{ n: number; audit: number }>(
      store,
      'SELECT (SELECT count(*) FROM crash_rij) AS n, (SELECT count(*) FROM crash_audit) AS audit',
    )
    await store.close()
    const delen = (verslag.rondes + 2) * DELEN // the last run, which was left alone, finished a round and did one more
    expect(totaal).toEqual({ n: delen * RIJEN, audit: delen })
    console.info(`${motor.soort}: ${JSON.stringify(verslag)}`)
  }, 900_000)
})
