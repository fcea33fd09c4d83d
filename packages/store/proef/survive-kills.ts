import { seeded } from '@zorgketen/values/proef/seeded'
import { expect, test } from 'vitest'
import { openStore } from '../open-store.ts'
import { alsOwner, askOwner } from './als-owner.ts'
import { checkGevonden, type Gevonden, gevondenVanaf, organisatieVan, REGELS } from './crash-bestand.ts'
import { killPoints } from './kill-points.ts'
import type { Proefmotor } from './motoren.ts'

const PUNTEN = 100

/** What an engine must bear: a file of registrations that is read in, and the process killed in the middle of it. */
export const surviveKills = (motor: Proefmotor): void => {
  test(`at ${PUNTEN} points nothing acknowledged is lost, nothing is doubled, and the same file again does the rest`, async () => {
    const opties = await motor.plek('gemigreerd')
    const verslag = await killPoints(opties, PUNTEN, motor.soort === 'pglite' ? 1500 : 700, seeded(20_260_101))
    expect(verslag.fouten).toEqual([])
    expect(verslag.moorden).toBe(PUNTEN)
    // The points fell all over the run: in between the parts of a file, and often enough past its end.
    expect(verslag.halverwege).toBeGreaterThan(5)
    expect(verslag.rondes).toBeGreaterThan(PUNTEN / 10)

    const store = await openStore(opties)
    // Fails on a doubled key that an index hid.
    await alsOwner(store, 'REINDEX TABLE registratie; REINDEX TABLE prestatie; REINDEX TABLE audit')
    const alle = await askOwner<Gevonden>(store, gevondenVanaf(organisatieVan(0)))
    await store.close()
    // The last run was left alone and finished what it found: every file is there whole.
    expect(alle.map(({ organisatie }) => organisatie)).toEqual(alle.map((_, ronde) => organisatieVan(ronde)))
    expect(alle).toHaveLength(verslag.rondes)
    expect(alle.flatMap((gevonden) => checkGevonden(gevonden, REGELS))).toEqual([])
    console.info(`${motor.soort}: ${JSON.stringify(verslag)}`)
  }, 900_000)
}
