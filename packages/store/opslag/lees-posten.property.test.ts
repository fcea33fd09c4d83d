import type { Dossier } from '@zorgketen/declaratie'
import type { Kast, Postdossier } from '@zorgketen/usecases/opslag'
import { maandOf, type Uzovi } from '@zorgketen/values'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { type Antwoord, Declaratieproef, type Overgang } from '../proef/declaratieproef.ts'
import { opMotoren } from '../proef/motoren.ts'
import { type Eigenkast, found, GEDULD, maand, op, organisatie } from '../proef/opslagproef.ts'
import type { Store } from '../store.ts'

type Stap = (wereld: Declaratieproef) => Overgang | null
type Daad = { readonly bij: number; readonly stap: Stap }

const MAANDEN = ['2024-03', '2024-04'] as const
const maanden = fc.constantFrom(...MAANDEN)
const antwoorden = fc.array(fc.constantFrom<Antwoord>('heel', 'heel', 'weg', 'niets', 'deels'), {
  minLength: 1,
  maxLength: 3,
})
const nat = fc.nat({ max: 3 })
const stap: fc.Arbitrary<Stap> = fc.oneof(
  fc.tuple(nat, fc.constantFrom(10000, 7501, null), maanden).map(([n, tarief, m]): Stap => {
    return (w) => {
      w.change(`${w.betaler.uzovi} ${n}`, tarief === null ? null : { tarief, maand: m })
      return null
    }
  }),
  maanden.map((m): Stap => {
    return (w) => w.compose(m)
  }),
  maanden.map((m): Stap => {
    return (w) => w.correct(m)
  }),
  fc.tuple(nat, antwoorden, fc.constantFrom(0, 0, 1)).map(([k, a, afwijking]): Stap => {
    return (w) => w.answer(k, a, afwijking)
  }),
  nat.map((k): Stap => {
    return (w) => w.refuseAtGate(k)
  }),
)
const daad: fc.Arbitrary<Daad> = fc.record({ bij: fc.nat({ max: 1 }), stap })

/** What `posten` says of a dossier, the long way. */
function shorten({ declaraties, regels }: Dossier): Postdossier {
  const staten = [...regels].filter(([, { stand }]) => stand === 'toegekend' || stand === 'gecrediteerd')
  const kort = new Map(
    staten.map(([referentie, { regel, stand, toegekend }]) => {
      const eigen =
        regel.soort === 'debet'
          ? { soort: regel.soort, referentie }
          : { soort: regel.soort, referentie, gerelateerd: regel.gerelateerd }
      return [referentie, { regel: eigen, stand, toegekend }] as const
    }),
  )
  return {
    declaraties: declaraties.map((declaratie) => ({
      ...declaratie,
      regels: declaratie.regels.flatMap(({ referentie }) => kort.get(referentie)?.regel ?? []),
    })),
    regels: kort,
  }
}

/** Prestaties by which a payer was or is asked to pay, the long way. */
const askedIn = (dossiers: ReadonlyMap<Uzovi, Dossier>): ReadonlySet<string> =>
  new Set(
    [...dossiers.values()].flatMap(({ regels }) =>
      [...regels.values()].flatMap(({ regel, stand }) =>
        regel.soort === 'debet' && regel.prestatie !== null && (stand === 'verzonden' || stand === 'toegekend')
          ? [regel.prestatie]
          : [],
      ),
    ),
  )

async function keep({ doe }: Eigenkast, wereld: Declaratieproef, { voor, na, bericht, wijzigingen }: Overgang) {
  const bij = { bericht, op: op(1), wijzigingen }
  await doe((k) => k.dossiers.bewaar(wereld.betaler.uzovi, voor, na, bij))
}

async function keepPrestaties({ doe }: Eigenkast, werelden: readonly Declaratieproef[]): Promise<void> {
  const alle = werelden.flatMap((wereld) => wereld.prestaties())
  await doe(async (k) => {
    await k.prestaties.wis(werelden.flatMap(({ betaler }) => [0, 1, 2, 3].map((n) => `${betaler.uzovi} ${n}`)))
    for (const m of MAANDEN.map(maand)) {
      const eigen = alle.filter(({ datum }) => maandOf(datum) === m)
      await k.prestaties.zet(
        m,
        eigen.map((prestatie) => ({ soort: 'prestatie', prestatie })),
      )
    }
  })
}

async function compare(k: Kast): Promise<void> {
  const dossiers = await k.dossiers.dossiers(null)
  const verwacht = [...dossiers].filter(([, { declaraties }]) => declaraties.length > 0)
  const posten = await k.dossiers.posten()
  expect([...posten]).toEqual(verwacht.map(([betaler, dossier]) => [betaler, shorten(dossier)]))
  const gevraagd = askedIn(dossiers)
  for (const m of MAANDEN.map(maand)) {
    const prestaties = await k.prestaties.vanMaand(m)
    const ids = prestaties.map(({ id }) => id)
    expect(await k.dossiers.gevraagd([...ids, 'onbekend'])).toEqual(new Set(ids.filter((id) => gevraagd.has(id))))
    const over = prestaties.filter(({ id }) => !gevraagd.has(id))
    expect(await k.dossiers.nietGevraagd(m, 'ggz')).toEqual(
      over.map(({ id, patient, datum }) => ({ prestatie: id, patient, datum })),
    )
    expect(await k.dossiers.nietGevraagd(m, 'fz')).toEqual([])
  }
}

opMotoren('what of dossiers is about money', (motor) => {
  let store: Store
  let nummer = 0
  beforeAll(async () => {
    store = await motor.open()
  }, GEDULD)

  it('posten, gevraagd and nietGevraagd say of every history what the whole dossiers say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(daad, { minLength: 6, maxLength: 25, size: 'max' }), async (daden) => {
        nummer += 1
        const eigen = await found(store, organisatie(`posten-${nummer}`))
        const werelden = [new Declaratieproef('0101', 1), new Declaratieproef('0102', 500)] as const
        for (const wereld of werelden) {
          for (const n of [0, 1, 2]) wereld.change(`${wereld.betaler.uzovi} ${n}`, { tarief: 10000, maand: '2024-03' })
          const eerste = wereld.compose('2024-03')
          if (eerste !== null) await keep(eigen, wereld, eerste)
        }
        for (const { bij, stap: doeStap } of daden) {
          const wereld = werelden[bij] ?? werelden[0]
          const overgang = doeStap(wereld)
          if (overgang !== null) await keep(eigen, wereld, overgang)
        }
        await keepPrestaties(eigen, werelden)
        await eigen.lees(compare)
      }),
      { numRuns: 40 },
    )
  }, 300_000)
})
