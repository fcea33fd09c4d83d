import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { type Antwoord, Declaratieproef, type Overgang } from '../proef/declaratieproef.ts'
import { opMotoren } from '../proef/motoren.ts'
import { found, GEDULD, op, organisatie } from '../proef/opslagproef.ts'
import type { Store } from '../store.ts'

type Stap = (wereld: Declaratieproef) => Overgang | null

const maand = fc.constantFrom('2024-03', '2024-04')
const antwoorden = fc.array(fc.constantFrom<Antwoord>('heel', 'heel', 'weg', 'niets', 'deels'), {
  minLength: 1,
  maxLength: 4,
})
// The same file may be offered again when what set it apart is gone.
const bytes = fc.constantFrom(null, 'zelfde')
const nat = fc.nat({ max: 3 })

const stap: fc.Arbitrary<Stap> = fc.oneof(
  fc.tuple(fc.nat({ max: 3 }), fc.constantFrom(10000, 7501, null), maand).map(([n, tarief, m]): Stap => {
    return (w) => {
      w.change(`p${n}`, tarief === null ? null : { tarief, maand: m })
      return null
    }
  }),
  maand.map(
    (m): Stap =>
      (w) =>
        w.compose(m),
  ),
  maand.map(
    (m): Stap =>
      (w) =>
        w.correct(m),
  ),
  fc.tuple(nat, antwoorden, bytes).map(
    ([k, a, b]): Stap =>
      (w) =>
        w.answer(k, a, 0, b),
  ),
  fc.tuple(nat, antwoorden, bytes).map(
    ([k, a, b]): Stap =>
      (w) =>
        w.answer(k, a, 1, b),
  ),
  nat.map(
    (k): Stap =>
      (w) =>
        w.refuseAtGate(k),
  ),
)

const TABELLEN = ['declaratie', 'declaratieregel', 'regelwijziging', 'retour']

/** Every row that dossiers are made of, with the number of times each was changed. */
const dump = (store: Store, id: string): Promise<unknown> =>
  store.read({ organisatie: id, rol: 'lezer' }, async (sql) => {
    const rijen: unknown[] = []
    for (const tabel of TABELLEN) {
      const alle = await sql.query<{ rij: unknown }>(`select to_jsonb(t) as rij from ${tabel} t`)
      rijen.push(alle.map(({ rij }) => JSON.stringify(rij)).toSorted())
    }
    return rijen
  })

opMotoren('dossiers, whatever happens', (motor) => {
  let store: Store
  let nummer = 0
  beforeAll(async () => {
    store = await motor.open()
  }, GEDULD)

  it('reads back exactly the dossier in memory after every step, and keeping a step twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(stap, { minLength: 4, maxLength: 25, size: 'max' }),
        fc.boolean(),
        async (stappen, gelezen) => {
          nummer += 1
          const id = `dossier-${nummer}`
          const { doe, lees } = await found(store, organisatie(id))
          const wereld = new Declaratieproef()
          for (const n of [0, 1, 2]) wereld.change(`p${n}`, { tarief: 10000, maand: '2024-03' })
          const { uzovi } = wereld.betaler
          for (const doeStap of [(w: Declaratieproef) => w.compose('2024-03'), ...stappen]) {
            const overgang = doeStap(wereld)
            if (overgang === null) continue
            const { voor, na, bericht, wijzigingen } = overgang
            const bij = { bericht, op: op(1), wijzigingen }
            await doe(async (k) => {
              const eerder = gelezen ? ((await k.dossiers.dossiers(null)).get(uzovi) ?? null) : voor
              await k.dossiers.bewaar(uzovi, eerder, na, bij)
            })
            const terug = (await lees((k) => k.dossiers.dossiers(null))).get(uzovi)
            expect(terug).toEqual(na)
            expect([...(terug?.regels.keys() ?? [])]).toEqual([...na.regels.keys()])
            const eens = await dump(store, id)
            await doe((k) => k.dossiers.bewaar(uzovi, voor, na, bij))
            expect(await dump(store, id)).toEqual(eens)
          }
        },
      ),
      { numRuns: 20 },
    )
  }, 300_000)
})
