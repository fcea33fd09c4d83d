import { describe, expect, test } from 'vitest'
import { motorOf } from '../make-store.ts'
import { openStore } from '../open-store.ts'
import { alsOwner, askOwner } from '../proef/als-owner.ts'
import { opPostgres, proefmotor } from '../proef/motoren.ts'
import type { Store } from '../store.ts'
import { isGegroeid, isOnbekend, isVervuild, readToestand, type Toestand } from './toestand.ts'

/** Registrations of one organisation, as the owner puts them in: about a hundred to a page. */
const vul = (store: Store, organisatie: string, aantal: number): Promise<void> =>
  alsOwner(
    store,
    `INSERT INTO registratie (verdeel_id, organisatie_id, id, versie, gekend_van, vervallen, soort, maand, datum, patient,
       zorgverlener, eenheid, stroom, zorgsoort, directe_minuten, weegt, herkomst, door)
     SELECT 1, '${organisatie}', 'r' || n, 1, now(), false, 'consult', '2023-03', '2023-03-01', 'p1',
       'z1', 'e1', 'ggz', 'behandeling', 45, false, 'proef', 'proef' FROM generate_series(1, ${aantal}) n`,
  )
const toestandOf = async (store: Store, tabel: string): Promise<Toestand> => {
  const alle = await motorOf(store).transaction({ soort: 'read', instellen: null }, readToestand)
  const gevonden = alle.find((een) => een.tabel === tabel)
  if (gevonden === undefined) throw new Error(`geen tabel ${tabel}`)
  return gevonden
}

test.each([
  ['een kleine tabel', { paginas: 60, bekend: 0, schoon: 0 }, [false, false, false]],
  ['een onbekende tabel', { paginas: 65, bekend: 0, schoon: 0 }, [true, true, true]],
  ['een bekende tabel met dode rijen', { paginas: 1000, bekend: 1000, schoon: 700 }, [false, false, true]],
  ['een tabel die een kwart groeide', { paginas: 1250, bekend: 1000, schoon: 1000 }, [true, false, false]],
  ['een tabel die meer dan verdubbelde', { paginas: 2001, bekend: 1000, schoon: 1000 }, [true, true, true]],
  ['een opgeruimde tabel', { paginas: 5000, bekend: 5000, schoon: 4950 }, [false, false, false]],
])('%s', (_, maten, verwacht) => {
  const toestand = { tabel: 't', ...maten }
  expect([isGegroeid(toestand), isOnbekend(toestand), isVervuild(toestand)]).toEqual(verwacht)
})

describe('onderhoud van de ingebouwde database', () => {
  const motor = proefmotor('pglite')

  test('an empty store needs nothing, also not its system tables', async () => {
    const store = await motor.open()
    expect(await store.onderhoud()).toEqual([])
  })

  test('after much writing the tables that were written are tidied, once', async () => {
    const store = await motor.open()
    await vul(store, 'a', 10_000)
    expect(await store.onderhoud()).toEqual(['registratie'])
    const { paginas, bekend, schoon } = await toestandOf(store, 'registratie')
    expect([bekend, schoon]).toEqual([paginas, paginas])
    expect(await store.onderhoud()).toEqual([])
  })

  test('dead rows are cleared, so that their room is used again instead of growing', async () => {
    const store = await motor.open()
    await vul(store, 'a', 10_000)
    await alsOwner(store, "UPDATE registratie SET herkomst = 'anders'")
    await store.onderhoud()
    const { paginas } = await toestandOf(store, 'registratie')
    await alsOwner(store, "UPDATE registratie SET herkomst = 'weer anders'")
    expect((await toestandOf(store, 'registratie')).paginas).toBeLessThan(paginas * 1.1)
  })

  test('a folder that was loaded knows its statistics when it is opened again', async () => {
    const plek = await motor.plek('gemigreerd')
    const eerst = await openStore(plek)
    await vul(eerst, 'a', 10_000)
    expect((await toestandOf(eerst, 'registratie')).bekend).toBe(0)
    await eerst.close() // nothing is tidied at closing
    const store = await openStore(plek)
    const { paginas, bekend } = await toestandOf(store, 'registratie')
    expect(bekend).toBe(paginas)
    const [rij] = await askOwner<{ n: number }>(
      store,
      "SELECT reltuples::int AS n FROM pg_class WHERE relname = 'registratie'",
    )
    expect(rij?.n).toBe(10_000)
    await store.close()
    await expect(store.onderhoud()).rejects.toMatchObject({ code: 'opslag.gesloten' })
  })

  test('others are served in between, and it is refused inside a transaction', async () => {
    const store = await motor.open()
    await vul(store, 'a', 10_000)
    const wie = { organisatie: 'a', rol: 'lezer' }
    const [gedaan, gelezen] = await Promise.all([
      store.onderhoud(),
      store.read(wie, (sql) => sql.query('SELECT count(*) AS n FROM registratie')),
    ])
    expect([gedaan, gelezen]).toEqual([['registratie'], [{ n: 10_000 }]])
    await expect(store.read(wie, () => store.onderhoud())).rejects.toMatchObject({ code: 'opslag.genest' })
  })
})

opPostgres('onderhoud', (motor) => {
  test('a server does it by itself: nothing happens', async () => {
    const store = await motor.open()
    await vul(store, 'a', 10_000)
    expect(await store.onderhoud()).toEqual([])
  })
})
