import { Bewerkingsconflict, type Regelfilter } from '@zorgketen/usecases/opslag'
import { beforeAll, expect, it } from 'vitest'
import { Declaratieproef, type Overgang } from '../proef/declaratieproef.ts'
import { opMotoren } from '../proef/motoren.ts'
import { type Eigenkast, found, GEDULD, maand, op, organisatie, uzovi } from '../proef/opslagproef.ts'
import type { Store } from '../store.ts'

const ALLES: Regelfilter = {
  maand: null,
  betaler: null,
  standen: null,
  factuurnummer: null,
  patient: null,
  prestatie: null,
}
const EERSTE = { vanaf: 0, aantal: 100 }

const happened = (overgang: Overgang | null): Overgang => {
  if (overgang === null) throw new Error('the test expected something to happen')
  return overgang
}

opMotoren('dossiers', (motor) => {
  let store: Store
  let eigen: Eigenkast
  let nummer = 0
  const keep = (wereld: Declaratieproef, overgang: Overgang | null, uur = 1): Promise<void> => {
    const { voor, na, bericht, wijzigingen } = happened(overgang)
    return eigen.doe((k) => k.dossiers.bewaar(wereld.betaler.uzovi, voor, na, { bericht, op: op(uur), wijzigingen }))
  }
  const anew = async (): Promise<void> => {
    nummer += 1
    eigen = await found(store, organisatie(`praktijk-${nummer}`))
  }
  beforeAll(async () => {
    store = await motor.open()
  }, GEDULD)

  it('shows what was sent and where every line stands, and how it came there', async () => {
    await anew()
    const wereld = new Declaratieproef()
    wereld.change('p1', { tarief: 10000, maand: '2024-03' })
    wereld.change('p2', { tarief: 20000, maand: '2024-03' })
    await keep(wereld, wereld.compose('2024-03'))
    await keep(wereld, wereld.answer(0, ['heel', 'niets']), 2)
    wereld.change('p1', { tarief: 9000, maand: '2024-03' })
    await keep(wereld, wereld.correct('2024-03'), 3)
    await keep(wereld, wereld.answer(0, ['heel']), 4)

    const declaraties = await eigen.lees((k) => k.dossiers.declaraties(maand('2024-03')))
    expect(declaraties.map((d) => [d.kop.factuurnummer, d.aantal, d.perStand, d.toegekend, d.bericht])).toEqual([
      ['F0101-1', 2, { gecrediteerd: 1, afgekeurd: 1 }, 0, 'uit B0101-1'],
      ['F0101-2', 3, { toegekend: 3 }, 29000, 'uit B0101-2'],
    ])
    expect(await eigen.lees((k) => k.dossiers.declaraties(maand('2024-04')))).toEqual([])
    // Lines without registrations, as a take-over leaves them: their month is there, to be looked at and closed.
    expect(await eigen.lees((k) => k.maanden.maanden())).toEqual([
      { maand: '2024-03', registraties: 0, gesloten: false },
    ])

    const regel = await eigen.lees((k) => k.dossiers.regel('R000000000001'))
    expect(regel?.rij).toMatchObject({ stand: 'gecrediteerd', toegekend: 0, betaler: '0101', maand: '2024-03' })
    expect(regel?.geschiedenis.map((g) => [g.op, g.bericht, g.van, g.naar, g.toegekend])).toEqual([
      [op(2), 'retour B0101-1 betaler 10000', 'verzonden', 'toegekend', 10000],
      [op(4), 'retour B0101-2 betaler 19000', 'toegekend', 'gecrediteerd', 0],
    ])
    expect(regel?.geschiedenis[0]?.reden.nl).not.toBe('')
    expect(await eigen.lees((k) => k.dossiers.regel('R000000009999'))).toBeNull()
  })

  it('lists lines by month, payer, state, invoice, patient and prestatie, a page at a time', async () => {
    await anew()
    const een = new Declaratieproef('0101', 1)
    const twee = new Declaratieproef('0403', 100)
    for (const n of [1, 2, 3]) een.change(`p${n}`, { tarief: 10000, maand: '2024-03' })
    twee.change('q1', { tarief: 5000, maand: '2024-04' })
    await keep(een, een.compose('2024-03'))
    await keep(twee, twee.compose('2024-04'))
    await keep(een, een.answer(0, ['heel', 'niets', 'heel']))
    const lijst = (filter: Partial<Regelfilter>, pagina = EERSTE) =>
      eigen.lees(async (k) => {
        const { rijen, totaal } = await k.dossiers.regels({ ...ALLES, ...filter }, pagina)
        return [totaal, ...rijen.map(({ regel }) => regel.prestatie)]
      })
    expect(await lijst({})).toEqual([4, 'p1', 'p2', 'p3', 'q1'])
    expect(await lijst({}, { vanaf: 1, aantal: 2 })).toEqual([4, 'p2', 'p3'])
    expect(await lijst({ maand: maand('2024-04') })).toEqual([1, 'q1'])
    expect(await lijst({ betaler: uzovi('0101') })).toEqual([3, 'p1', 'p2', 'p3'])
    expect(await lijst({ standen: ['afgekeurd', 'verzonden'] })).toEqual([2, 'p2', 'q1'])
    expect(await lijst({ factuurnummer: 'F0403-1' })).toEqual([1, 'q1'])
    expect(await lijst({ patient: 'pat-2' })).toEqual([0])
    expect(await lijst({ prestatie: 'p3', patient: 'pat-1' })).toEqual([1, 'p3'])

    const dossiers = await eigen.lees((k) => k.dossiers.dossiers([maand('2024-04')]))
    expect([...dossiers.keys()]).toEqual(['0403'])
    expect(dossiers.get(twee.betaler.uzovi)).toEqual(twee.dossier)
  })

  it('knows the numbers that were given out, also when none were', async () => {
    await anew()
    const nummers = () => eigen.lees((k) => k.dossiers.nummers())
    expect(await nummers()).toEqual({ hoogsteReferentie: 0, facturen: new Set() })
    const wereld = new Declaratieproef('0101', 99)
    wereld.change('p1', { tarief: 10000, maand: '2024-03' })
    wereld.change('p2', { tarief: 10000, maand: '2024-03' })
    await keep(wereld, wereld.compose('2024-03'))
    expect(await nummers()).toEqual({ hoogsteReferentie: 100, facturen: new Set(['F0101-1']) })
  })

  it('the state of a declaration as a whole is set by its message', async () => {
    await anew()
    const wereld = new Declaratieproef()
    wereld.change('p1', { tarief: 10000, maand: '2024-03' })
    await keep(wereld, wereld.compose('2024-03'))
    const stand = () => eigen.lees(async (k) => (await k.dossiers.declaraties(null)).map((d) => d.stand))
    expect(await stand()).toEqual(['verzonden'])
    await eigen.doe((k) => k.dossiers.zetStand('B0101-1', 'doorgezet'))
    expect(await stand()).toEqual(['doorgezet'])
  })

  it('of two returns that were read over the same dossier the second is a conflict, and keeps nothing', async () => {
    await anew()
    const wereld = new Declaratieproef()
    wereld.change('p1', { tarief: 10000, maand: '2024-03' })
    await keep(wereld, wereld.compose('2024-03'))
    const verzonden = wereld.dossier
    const eerste = wereld.answer(0, ['heel'])
    wereld.dossier = verzonden
    const tweede = wereld.answer(0, ['deels'])
    await keep(wereld, eerste)
    await expect(keep(wereld, tweede)).rejects.toBeInstanceOf(Bewerkingsconflict)
    const regel = await eigen.lees((k) => k.dossiers.regel('R000000000001'))
    expect([regel?.rij.toegekend, regel?.geschiedenis.length]).toEqual([10000, 1])
    const dossier = (await eigen.lees((k) => k.dossiers.dossiers(null))).get(wereld.betaler.uzovi)
    expect([...(dossier?.verwerkt ?? [])]).toEqual(['retour B0101-1 betaler 10000'])
  })

  it('a return that was processed is not set apart by someone who did not know it yet', async () => {
    await anew()
    const wereld = new Declaratieproef()
    wereld.change('p1', { tarief: 10000, maand: '2024-03' })
    await keep(wereld, wereld.compose('2024-03'))
    const verzonden = wereld.dossier
    await keep(wereld, wereld.answer(0, ['heel'], 0, 'zelfde'))
    const verwerkt = wereld.dossier
    wereld.dossier = verzonden
    await keep(wereld, wereld.answer(0, ['heel'], 1, 'zelfde'))
    expect((await eigen.lees((k) => k.dossiers.dossiers(null))).get(wereld.betaler.uzovi)).toEqual(verwerkt)
  })

  it('a return that no longer stands aside is forgotten there, the others stay in their order', async () => {
    await anew()
    const wereld = new Declaratieproef()
    wereld.change('p1', { tarief: 10000, maand: '2024-03' })
    await keep(wereld, wereld.compose('2024-03'))
    for (const n of [3, 1, 2]) await keep(wereld, wereld.answer(0, ['heel'], n))
    const voor = wereld.dossier
    const na = { ...voor, terzijde: voor.terzijde.filter((_, plek) => plek !== 0) }
    await keep(wereld, { voor, na, bericht: 'een mens', wijzigingen: [] })
    const terug = (await eigen.lees((k) => k.dossiers.dossiers(null))).get(wereld.betaler.uzovi)
    expect(terug).toEqual(na)
    expect(terug?.terzijde.map(({ vingerafdruk }) => vingerafdruk)).toEqual([
      'retour B0101-1 betaler 10001',
      'retour B0101-1 betaler 10002',
    ])
  })

  it('DFZ-11 of two people who declare the same care at once exactly one does', async () => {
    await anew()
    const pogingen = [1, 50].map((eerste) => {
      const wereld = new Declaratieproef('0101', eerste)
      wereld.change('p1', { tarief: 10000, maand: '2024-03' })
      // Other numbers for each: only the care is the same.
      if (eerste === 50) wereld.compose('2024-04')
      return { wereld, overgang: wereld.compose('2024-03') }
    })
    const uitslagen = await Promise.allSettled(pogingen.map(({ wereld, overgang }) => keep(wereld, overgang)))
    expect(uitslagen.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const { totaal } = await eigen.lees((k) => k.dossiers.regels(ALLES, EERSTE))
    expect(totaal).toBe(1)
  })

  it('DFZ-09 an invoice number of another declaration is a conflict', async () => {
    await anew()
    const een = new Declaratieproef('0101', 1)
    const ander = new Declaratieproef('0101', 50)
    een.change('p1', { tarief: 10000, maand: '2024-03' })
    ander.change('p2', { tarief: 10000, maand: '2024-03' })
    await keep(een, een.compose('2024-03'))
    await expect(keep(ander, ander.compose('2024-03'))).rejects.toMatchObject({ soort: 'declaratie', id: 'B0101-1' })
  })

  it('keeps a big declaration by the load path and its answer, and reads it back the same', async () => {
    await anew()
    const wereld = new Declaratieproef()
    for (let n = 0; n < 3000; n++) wereld.change(`p${n}`, { tarief: 10000 + n, maand: '2024-03' })
    await keep(wereld, wereld.compose('2024-03'))
    await keep(wereld, wereld.answer(0, ['heel', 'niets', 'weg']))
    const terug = (await eigen.lees((k) => k.dossiers.dossiers(null))).get(wereld.betaler.uzovi)
    expect(terug).toEqual(wereld.dossier)
  })
})
