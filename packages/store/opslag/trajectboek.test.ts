import type { Boektrajectfilter } from '@zorgketen/usecases/opslag'
import { beforeAll, describe, expect, it } from 'vitest'
import { ANDER, Boekproef, type Boekproefregel, BSN, SKN, ztn } from '../proef/boekproef.ts'
import { opMotoren } from '../proef/motoren.ts'
import { agb, dag, type Eigenkast, found, GEDULD, organisatie } from '../proef/opslagproef.ts'
import type { Store } from '../store.ts'

const ALLES: Boektrajectfilter = { nummer: null, declarant: null, van: null, tot: null }
const EERSTE = { vanaf: 0, aantal: 100 }
const EEN = '94000001'
const TWEE = '94000002'

opMotoren('boek per nummer', (motor) => {
  let store: Store
  let teller = 0
  beforeAll(async () => {
    store = await motor.open()
  }, GEDULD)

  /** A payer of its own with a book per declarant. */
  const anew = async () => {
    teller += 1
    const eigen: Eigenkast = await found(store, organisatie(`betaler-${teller}`, 'betaler'))
    const boeken = new Map<string, Boekproef>()
    const enter = async (declarant: string, regels: readonly Boekproefregel[]): Promise<readonly string[]> => {
      const boek = boeken.get(declarant) ?? new Boekproef()
      boeken.set(declarant, boek)
      const { voor, na, bericht, referenties, declarant: wie } = boek.enter(declarant, regels)
      await eigen.doe((k) => k.oordelen.bewaarBoek(wie, voor, na, bericht))
      return referenties
    }
    const nummers = (filter: Partial<Boektrajectfilter>, pagina = EERSTE) =>
      eigen.lees(async (k) => {
        const { rijen, totaal } = await k.trajectboek.nummers({ ...ALLES, ...filter }, pagina)
        return [totaal, ...rijen.map((groep) => groep[0]?.nummer.slice(0, 1))]
      })
    return { eigen, enter, nummers }
  }
  const regel = (letter: string, op: string, over: Partial<Boekproefregel> = {}): Boekproefregel => ({
    op,
    nummer: ztn(letter),
    van: '2023-01-05',
    wie: { bsn: BSN },
    ...over,
  })

  describe('ZTN-22 all prestaties of a number, whoever declared and whenever', () => {
    it('joins the lines of several messages and declarants, with totals', async () => {
      const { eigen, enter } = await anew()
      const fz = { wie: { skn: SKN } }
      await enter(EEN, [regel('a', '2023-01-05', fz), regel('a', '2023-01-12', { ...fz, stand: 'afgekeurd' })])
      await enter(TWEE, [regel('a', '2023-02-01', { ...fz, bedrag: 5000, toegekend: 4000 })])
      await enter(EEN, [regel('a', '2023-01-12', { ...fz, bedrag: 9000 })])
      await enter(EEN, [regel('b', '2023-01-12', fz)])
      const regels = await eigen.lees((k) => k.trajectboek.regels(ztn('a'), EERSTE))
      expect(regels.totaal).toBe(4)
      expect(regels.rijen.map((rij) => [rij.declarant, rij.regel.bedrag, rij.stand, rij.bericht])).toEqual([
        [EEN, 10000, 'toegekend', `bericht ${EEN} 1`],
        [EEN, 10000, 'afgekeurd', `bericht ${EEN} 1`],
        [EEN, 9000, 'toegekend', `bericht ${EEN} 2`],
        [TWEE, 5000, 'toegekend', `bericht ${TWEE} 1`],
      ])
      expect((await eigen.lees((k) => k.trajectboek.regels(ztn('a'), { vanaf: 3, aantal: 1 }))).rijen).toEqual([
        regels.rijen[3],
      ])
      const som = (een: { regels: number; gevraagd: number; afgekeurd: number; toegekend: number }) => [
        een.regels,
        een.gevraagd,
        een.afgekeurd,
        een.toegekend,
      ]
      const standen = await eigen.lees((k) => k.trajectboek.vanNummer(ztn('a')))
      expect(standen.map((een) => [een.declarant, een.soort, ...som(een)])).toEqual([
        [EEN, 'fz', 3, 29000, 10000, 19000],
        [TWEE, 'fz', 1, 5000, 0, 4000],
      ])
      expect(await eigen.lees((k) => k.trajectboek.regels(ztn('c'), EERSTE))).toEqual({ rijen: [], totaal: 0 })
    })

    it('a credit is on the number of the line it takes back, and what it took back is no longer granted', async () => {
      const { eigen, enter } = await anew()
      const [eerste = ''] = await enter(EEN, [regel('a', '2023-01-05'), regel('a', '2023-03-01')])
      await enter(EEN, [regel('a', '2023-01-05', { neemtTerug: eerste })])
      const { rijen } = await eigen.lees((k) => k.trajectboek.regels(ztn('a'), EERSTE))
      expect(rijen.map((rij) => [rij.regel.soort, rij.stand])).toEqual([
        ['debet', 'gecrediteerd'],
        ['credit', 'toegekend'],
        ['debet', 'toegekend'],
      ])
      const [stand] = await eigen.lees((k) => k.trajectboek.vanNummer(ztn('a')))
      expect(stand).toMatchObject({ toegekend: 10000, van: dag('2023-03-01'), eerste: dag('2023-01-05'), regels: 2 })
    })

    it('lists numbers by latest care, and finds them by number, declarant and period', async () => {
      const { enter, nummers } = await anew()
      await enter(EEN, [regel('a', '2023-01-05'), regel('b', '2023-02-05'), regel('c', '2023-03-05')])
      await enter(TWEE, [regel('b', '2023-04-05'), regel('d', '2023-01-20')])
      expect(await nummers({})).toEqual([4, 'b', 'c', 'd', 'a'])
      expect(await nummers({}, { vanaf: 1, aantal: 2 })).toEqual([4, 'c', 'd'])
      expect(await nummers({ nummer: 'bbbb' })).toEqual([1, 'b'])
      expect(await nummers({ nummer: ztn('d') })).toEqual([1, 'd'])
      expect(await nummers({ nummer: 'e' })).toEqual([0])
      expect(await nummers({ declarant: agb(EEN) })).toEqual([3, 'c', 'b', 'a'])
      expect(await nummers({ van: dag('2023-02-06') })).toEqual([2, 'b', 'c'])
      expect(await nummers({ van: dag('2023-01-06'), tot: dag('2023-02-28') })).toEqual([2, 'b', 'd'])
    })

    it('shows the diagnoses and zorgvraagtypen that came along, over time', async () => {
      const { eigen, enter } = await anew()
      const type = (code: string, op: string) => ({ codelijst: '031', code, datum: dag(op) })
      await enter(EEN, [
        regel('a', '2023-01-05', { diagnoses: [type('3', '2023-01-05')] }),
        regel('a', '2023-02-05', { diagnoses: [type('3', '2023-01-05')] }),
        regel('a', '2023-03-05', { diagnoses: [type('5', '2023-03-01')] }),
      ])
      const gezien = await eigen.lees((k) => k.trajectboek.diagnoses(ztn('a')))
      expect(gezien.map((een) => [een.code, een.gesteld, een.eerste, een.laatste, een.regels])).toEqual([
        ['3', dag('2023-01-05'), dag('2023-01-05'), dag('2023-02-05'), 2],
        ['5', dag('2023-03-01'), dag('2023-03-05'), dag('2023-03-05'), 1],
      ])
    })
  })

  describe('ZTN-17 several numbers on one person', () => {
    const personen = (eigen: Eigenkast, samenloop: boolean) =>
      eigen.lees(async (k) => {
        const { rijen, totaal } = await k.trajectboek.personen(samenloop, EERSTE)
        return [totaal, ...rijen.map((groep) => groep.map(({ nummer }) => nummer.slice(0, 1)).join(''))]
      })

    it('finds them across declarants; one number at several declarants is none', async () => {
      const { eigen, enter } = await anew()
      await enter(EEN, [regel('a', '2023-01-05'), regel('c', '2023-01-05', { wie: { skn: SKN } })])
      await enter(TWEE, [
        regel('b', '2023-01-06'),
        regel('c', '2023-02-05', { wie: { skn: SKN } }),
        regel('d', '2023-02-05', { wie: { bsn: ANDER } }),
        regel('e', '2023-02-05', { wie: null }),
        regel('f', '2023-02-05', { wie: null }),
      ])
      expect(await personen(eigen, false)).toEqual([1, 'ab'])
      expect(await personen(eigen, true), 'ggz at two declarants may be (ZTN-11)').toEqual([0])
    })

    it('ZTN-13: two ggz numbers at one declarant at the same time stand out, one after the other does not', async () => {
      const { eigen, enter } = await anew()
      await enter(EEN, [regel('a', '2023-01-05'), regel('a', '2023-03-05'), regel('b', '2023-02-05')])
      await enter(EEN, [regel('b', '2023-04-05')])
      const ander = { wie: { bsn: ANDER } }
      await enter(TWEE, [regel('c', '2023-01-05', ander), regel('c', '2023-02-01', ander)])
      await enter(TWEE, [regel('d', '2023-02-01', ander), regel('d', '2023-04-05', ander)])
      expect(await personen(eigen, false)).toEqual([2, 'ab', 'cd'])
      expect(await personen(eigen, true)).toEqual([1, 'ab'])
    })

    it('ZTN-12: two fz numbers at the same time stand out, whoever declared; what was refused or taken back does not count', async () => {
      const { eigen, enter } = await anew()
      const fz = { wie: { skn: SKN } }
      await enter(EEN, [regel('a', '2023-01-05', fz), regel('a', '2023-03-05', fz)])
      const [, laatste = ''] = await enter(TWEE, [
        regel('b', '2023-02-05', { ...fz, stand: 'afgekeurd' }),
        regel('b', '2023-02-06', fz),
        regel('b', '2023-02-20', fz),
      ])
      expect(await personen(eigen, true)).toEqual([1, 'ab'])
      const { rijen } = await eigen.lees((k) => k.trajectboek.regels(ztn('b'), EERSTE))
      const terug = rijen.filter(({ stand }) => stand === 'toegekend').map(({ regel: een }) => een.referentie)
      expect(terug).toContain(laatste)
      await enter(
        TWEE,
        terug.map((neemtTerug) => regel('b', '2023-02-20', { ...fz, neemtTerug })),
      )
      expect(await personen(eigen, true)).toEqual([0])
      expect(await personen(eigen, false)).toEqual([1, 'ab'])
    })
  })

  it('ZTN-19: sums what an agreement is about: one declarant, one number, its days', async () => {
    const { eigen, enter } = await anew()
    await enter(EEN, [
      regel('a', '2023-01-05', { toegekend: 8000 }),
      regel('a', '2023-02-05', { stand: 'afgekeurd' }),
      regel('a', '2023-03-05'),
    ])
    await enter(TWEE, [regel('a', '2023-01-05')])
    const som = (van: string, tot: string | null) =>
      eigen.lees((k) =>
        k.trajectboek.som({
          nummer: ztn('a'),
          declarant: agb(EEN),
          van: dag(van),
          tot: tot === null ? null : dag(tot),
        }),
      )
    expect(await som('2023-01-01', null)).toEqual({ regels: 3, gevraagd: 30000, gehonoreerd: 2, toegekend: 18000 })
    expect(await som('2023-01-05', '2023-02-05')).toEqual({
      regels: 2,
      gevraagd: 20000,
      gehonoreerd: 1,
      toegekend: 8000,
    })
    expect(await som('2024-01-01', null)).toEqual({ regels: 0, gevraagd: 0, gehonoreerd: 0, toegekend: 0 })
  })

  it('another payer sees nothing of it', async () => {
    const { enter } = await anew()
    await enter(EEN, [regel('a', '2023-01-05'), regel('b', '2023-01-05')])
    const { eigen, nummers } = await anew()
    expect(await nummers({})).toEqual([0])
    expect(await eigen.lees((k) => k.trajectboek.vanNummer(ztn('a')))).toEqual([])
    expect((await eigen.lees((k) => k.trajectboek.personen(false, EERSTE))).totaal).toBe(0)
  })
})
