import { reportJaarafsluiting } from '@zorgketen/declaratie'
import { JAARSTANDEN, type Jaarstand } from '@zorgketen/usecases/opslag'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Antwoord, Declaratieproef, type Overgang } from '../proef/declaratieproef.ts'
import { opMotoren } from '../proef/motoren.ts'
import { dag, type Eigenkast, found, GEDULD, maand, op, organisatie } from '../proef/opslagproef.ts'
import type { Store } from '../store.ts'

const APRIL = { maand: 4, dag: 1 }
/** What the domain's report calls not settled. */
const OPEN: ReadonlySet<Jaarstand> = new Set(['wacht', 'wacht-credit', 'afgekeurd', 'geweigerd'])

opMotoren('het jaar', (motor) => {
  let store: Store
  let teller = 0
  beforeAll(async () => {
    store = await motor.open()
  }, GEDULD)

  /** A provider with its own administration and one payer. */
  const anew = async () => {
    teller += 1
    const eigen: Eigenkast = await found(store, organisatie(`jaar-${teller}`))
    const wereld = new Declaratieproef()
    const { uzovi } = wereld.betaler
    const keep = async (overgang: Overgang | null): Promise<void> => {
      if (overgang === null) return
      const { voor, na, bericht, wijzigingen } = overgang
      await eigen.doe((k) => k.dossiers.bewaar(uzovi, voor, na, { bericht, op: op(1), wijzigingen }))
    }
    const derive = async (): Promise<void> => {
      const perMaand = Map.groupBy(wereld.prestaties(), ({ datum }) => (datum < dag('2024-04-01') ? '03' : '04'))
      await eigen.doe(async (k) => {
        await k.prestaties.wis(['p0', 'p1', 'p2', 'p3', 'p4'])
        for (const [m, prestaties] of perMaand) {
          const afleidingen = prestaties.map((prestatie) => ({ soort: 'prestatie' as const, prestatie }))
          await k.prestaties.zet(maand(`2024-${m}`), afleidingen)
        }
      })
    }
    const standen = (jaar = 2024) => eigen.lees((k) => k.jaren.standen(jaar))
    const regels = (stand: Jaarstand, pagina = { vanaf: 0, aantal: 100 }) =>
      eigen.lees((k) => k.jaren.regels({ jaar: 2024, betaler: uzovi, stand }, pagina))
    return { eigen, wereld, keep, derive, standen, regels }
  }

  describe('ZTN-20 what of a year is settled and what is open', () => {
    it('tells for each prestatie where it stands, down to the line', async () => {
      const { wereld, keep, derive, standen, regels, eigen } = await anew()
      for (const n of [0, 1, 2, 3]) wereld.change(`p${n}`, { tarief: 10000 + n, maand: '2024-03' })
      wereld.change('p4', { tarief: 5000, maand: '2024-04' })
      await derive()
      expect(await standen()).toEqual([])
      expect(await eigen.lees((k) => k.jaren.nooitGevraagd(2024))).toEqual([
        { maand: '2024-03', aantal: 4, bedrag: 40006 },
        { maand: '2024-04', aantal: 1, bedrag: 5000 },
      ])
      await keep(wereld.compose('2024-03'))
      const betaler = wereld.betaler.uzovi
      expect(await standen()).toEqual([{ betaler, stand: 'wacht', aantal: 4, gevraagd: 40006, toegekend: 0 }])
      await keep(wereld.answer(0, ['heel', 'deels', 'niets', 'heel']))
      wereld.change('p3', null)
      await derive()
      expect(await standen()).toEqual([
        { betaler, stand: 'afgekeurd', aantal: 1, gevraagd: 10002, toegekend: 0 },
        { betaler, stand: 'deels', aantal: 1, gevraagd: 10001, toegekend: 5000 },
        { betaler, stand: 'te-crediteren', aantal: 1, gevraagd: 10003, toegekend: 10003 },
        { betaler, stand: 'toegekend', aantal: 1, gevraagd: 10000, toegekend: 10000 },
      ])
      expect((await regels('deels')).rijen.map(({ regel, stand }) => [regel.prestatie, stand])).toEqual([
        ['p1', 'toegekend'],
      ])
      expect(await standen(2023)).toEqual([])
      expect(await eigen.lees((k) => k.jaren.nooitGevraagdIn(maand('2024-04')))).toEqual([
        { prestatie: 'p4', patient: 'pat-1', datum: dag('2024-04-05'), code: 'X0001', bedrag: 5000 },
      ])
      await keep(wereld.correct('2024-03'))
      const wacht = (await standen()).map(({ stand, aantal }) => [stand, aantal])
      expect(wacht, 'p2 declared again, p3 taken back').toEqual([
        ['deels', 1],
        ['toegekend', 1],
        ['wacht', 1],
        ['wacht-credit', 1],
      ])
      await keep(wereld.answer(0, ['heel']))
      expect((await standen()).map(({ stand, aantal }) => [stand, aantal])).toEqual([
        ['deels', 1],
        ['teruggenomen', 1],
        ['toegekend', 2],
      ])
    })

    it('gives the lines of a sum a page at a time, in order of day', async () => {
      const { wereld, keep, derive, regels } = await anew()
      for (const n of [0, 1, 2, 3]) wereld.change(`p${n}`, { tarief: 10000, maand: n === 2 ? '2024-04' : '2024-03' })
      await derive()
      await keep(wereld.compose('2024-03'))
      await keep(wereld.compose('2024-04'))
      const blad = async (vanaf: number, aantal: number) => {
        const { rijen, totaal } = await regels('wacht', { vanaf, aantal })
        return [totaal, ...rijen.map(({ regel }) => regel.prestatie)]
      }
      expect(await blad(0, 10)).toEqual([4, 'p0', 'p1', 'p3', 'p2'])
      expect(await blad(0, 2)).toEqual([4, 'p0', 'p1'])
      expect(await blad(3, 2)).toEqual([4, 'p2'])
      expect((await regels('afgekeurd')).totaal).toBe(0)
    })

    const antwoorden = fc.array(fc.constantFrom<Antwoord>('heel', 'heel', 'weg', 'niets', 'deels'), {
      minLength: 1,
      maxLength: 4,
    })
    type Stap = (wereld: Declaratieproef) => Overgang | null
    const stap: fc.Arbitrary<Stap> = fc.oneof(
      fc
        .tuple(fc.nat({ max: 4 }), fc.constantFrom(10000, 7501, null), fc.constantFrom('2024-03', '2024-04'))
        .map(([n, tarief, m]): Stap => {
          return (w) => {
            w.change(`p${n}`, tarief === null ? null : { tarief, maand: m })
            return null
          }
        }),
      fc.constantFrom<Stap>(
        (w) => w.compose('2024-03'),
        (w) => w.compose('2024-04'),
        (w) => w.correct('2024-03'),
        (w) => w.correct('2024-04'),
        (w) => w.refuseAtGate(0),
      ),
      fc.tuple(fc.nat({ max: 2 }), antwoorden).map(
        ([k, a]): Stap =>
          (w) =>
            w.answer(k, a),
      ),
    )

    it('DFZ-12: whatever happened, what is open is what the report over the dossier calls open, and every line is one state', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(stap, { minLength: 4, maxLength: 20, size: 'max' }), async (stappen) => {
          const { wereld, keep, derive, standen, regels } = await anew()
          for (const n of [0, 1, 2, 3, 4]) wereld.change(`p${n}`, { tarief: 10000, maand: '2024-03' })
          for (const doe of [(w: Declaratieproef) => w.compose('2024-03'), ...stappen]) await keep(doe(wereld))
          await derive()
          const rapport = reportJaarafsluiting(wereld.dossier, 2024, APRIL, dag('2025-03-01'))
          const alle = await standen()
          const aantallen = new Map(alle.map(({ stand, aantal }) => [stand, aantal]))
          const gezien = new Map<string | null, Jaarstand>()
          for (const stand of JAARSTANDEN) {
            const { rijen, totaal } = await regels(stand)
            expect(totaal, stand).toBe(aantallen.get(stand) ?? 0)
            for (const { regel } of rijen) {
              expect(gezien.has(regel.prestatie), `${regel.prestatie} twice`).toBe(false)
              gezien.set(regel.prestatie, stand)
            }
          }
          const open = [...gezien].flatMap(([prestatie, stand]) => (OPEN.has(stand) ? [prestatie] : []))
          expect(open.toSorted()).toEqual(rapport.open.map(({ prestatie }) => prestatie).toSorted())
        }),
        { numRuns: 40 },
      )
    }, 300_000)
  })
})
