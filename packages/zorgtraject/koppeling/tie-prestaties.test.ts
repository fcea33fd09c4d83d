import { dayOf, period } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { andereDeclarant, codeOf, dag, declarant, fz, ggz, plaatsing, prestatie, ztn } from '../proef/basis.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'
import type { Trajectstand } from './koppeling.ts'
import { tiePrestaties } from './tie-prestaties.ts'

const stand = (trajecten: readonly Zorgtraject[], deel: Partial<Trajectstand> = {}): Trajectstand => ({
  declarant,
  trajecten,
  plaatsingen: [],
  ...deel,
})
const tie = (
  een: Parameters<typeof prestatie>[0],
  trajecten: readonly Zorgtraject[],
  deel: Partial<Trajectstand> = {},
) => {
  const { gebonden, weigeringen } = tiePrestaties([prestatie(een)], stand(trajecten, deel))
  return gebonden[0] ?? weigeringen[0]
}

describe('tiePrestaties, ggz', () => {
  test('ZTN-16 ZTN-03: the open number, which starts with its first prestatie', () => {
    const laat = prestatie({ id: 'laat', datum: dag(4, 1) })
    const vroeg = prestatie({ id: 'vroeg', datum: dag(3, 2) })
    const { gebonden, weigeringen, trajecten } = tiePrestaties([laat, vroeg], stand([ggz(1)]))
    const gestart = ggz(1, { startdatum: dag(3, 2) })
    expect(weigeringen).toEqual([])
    expect(trajecten).toEqual([gestart])
    expect(gebonden).toEqual([
      { prestatie: laat, zorgtraject: gestart, startdatum: dag(3, 2), plaatsing: null },
      { prestatie: vroeg, zorgtraject: gestart, startdatum: dag(3, 2), plaatsing: null },
    ])
  })

  test('numbers without a prestatie come back as they were', () => {
    const ander = ggz(2, { patient: 'p2' })
    expect(tiePrestaties([prestatie()], stand([ander, ggz(1)])).trajecten[0]).toBe(ander)
  })

  test('ZTN-10: a number whose care ran in 2021 starts on 2022-01-01', () => {
    const overgang = ggz(1, { startdatum: dayOf(2022, 1, 1) })
    expect(tie({}, [overgang])).toMatchObject({ startdatum: dayOf(2022, 1, 1) })
  })

  test('a number takes prestaties up to and including its closing day', () => {
    const dicht = ggz(1, { startdatum: dag(1, 5), gesloten: dag(3, 14) })
    expect(tie({ datum: dag(3, 14) }, [dicht])).toMatchObject({ zorgtraject: dicht })
    const erna = tie({ datum: dag(3, 15) }, [dicht])
    expect(erna).toMatchObject({
      prestatie: 'r1',
      weigering: { code: 'koppeling.nummer-gesloten', params: { gesloten: '2022-03-14', datum: '2022-03-15' } },
    })
  })

  test('of two closed numbers the refusal names the last closing day', () => {
    const oud = ggz(1, { gesloten: dag(1, 31) })
    const nieuw = ggz(2, { gesloten: dag(2, 28) })
    const verwacht = { weigering: { params: { gesloten: '2022-02-28' } } }
    expect(tie({}, [oud, nieuw])).toMatchObject(verwacht)
    expect(tie({}, [nieuw, oud])).toMatchObject(verwacht)
  })

  test('numbers that follow each other each take their own days, whatever their order', () => {
    const oud = ggz(1, { startdatum: dag(1, 5), gesloten: dag(2, 28) })
    const nieuw = ggz(2)
    for (const lijst of [
      [oud, nieuw],
      [nieuw, oud],
    ]) {
      expect(tie({ datum: dag(2, 10) }, lijst)).toMatchObject({ zorgtraject: { nummer: ztn(1) } })
      expect(tie({ datum: dag(3, 1) }, lijst)).toMatchObject({ zorgtraject: { nummer: ztn(2) } })
    }
  })

  test('ZTN-09: a prestatie before the start of a closed number moves that start, not the next number', () => {
    const oud = ggz(1, { startdatum: dag(2, 5), gesloten: dag(2, 28) })
    expect(tie({ datum: dag(2, 1) }, [ggz(2), oud])).toMatchObject({
      zorgtraject: { nummer: ztn(1) },
      startdatum: dag(2, 1),
    })
  })

  test('the number that is known to run goes before one that was never used', () => {
    const loopt = ggz(1, { startdatum: dag(1, 5), gesloten: dag(6, 30) })
    expect(tie({}, [ggz(2, { gesloten: dag(4, 1) }), loopt])).toMatchObject({ zorgtraject: { nummer: ztn(1) } })
  })

  test('ZTN-13: two open numbers of which either could be meant are refused', () => {
    const dubbel = tie({}, [ggz(1), ggz(2)])
    expect(dubbel).toMatchObject({ weigering: { code: 'koppeling.meer-nummers', params: { aantal: 2 } } })
    const lopend = { startdatum: dag(1, 5) }
    expect(codeOf(tie({}, [ggz(1, lopend), ggz(2, lopend)]) as never)).toBe('koppeling.meer-nummers')
  })

  test.each([
    ['of another patient', ggz(1, { patient: 'p2' })],
    ['ZTN-11: of another declarant', ggz(1, { declarant: andereDeclarant })],
    ['of the other stream', fz(1)],
  ])('a number %s does not count', (_, traject) => {
    expect(tie({}, [traject])).toMatchObject({
      weigering: { code: 'koppeling.geen-nummer', params: { stroom: 'ggz' } },
    })
  })

  test('the same prestatie given twice comes back twice: nothing gets lost here', () => {
    const een = prestatie()
    expect(tiePrestaties([een, een], stand([ggz(1)])).gebonden).toHaveLength(2)
  })
})

describe('tiePrestaties, fz', () => {
  const inTitel = plaatsing(1)
  const later = plaatsing(1, { nummer: '200000002', titel: period(dag(8, 1), null) })
  const opDag = (maand: number, d: number) => ({ stroom: 'fz' as const, datum: dag(maand, d) })

  test('DFZ-19: number, startdatum and plaatsing of DJI', () => {
    expect(tie(opDag(3, 14), [fz(1)], { plaatsingen: [inTitel] })).toEqual({
      prestatie: prestatie(opDag(3, 14)),
      zorgtraject: fz(1),
      startdatum: dag(1, 20),
      plaatsing: inTitel,
    })
  })

  test('ZTN-13: ggz and fz stand side by side, each takes its own stream', () => {
    const beide = [ggz(2), fz(1)]
    expect(tie(opDag(3, 14), beide)).toMatchObject({ zorgtraject: { nummer: ztn(1) } })
    expect(tie({}, beide)).toMatchObject({ zorgtraject: { nummer: ztn(2) } })
  })

  test('the plaatsing whose titel holds the day; of two that both do the one that began last', () => {
    const plaatsingen = [inTitel, later, plaatsing(1, { nummer: '200000003', titel: period(dag(5, 1), dag(7, 31)) })]
    expect(tie(opDag(4, 30), [fz(1)], { plaatsingen })).toMatchObject({ plaatsing: inTitel })
    expect(tie(opDag(5, 1), [fz(1)], { plaatsingen })).toMatchObject({ plaatsing: { nummer: '200000003' } })
    expect(tie(opDag(8, 1), [fz(1)], { plaatsingen })).toMatchObject({ plaatsing: later })
  })

  test('DFZ-02: outside every titel it is still tied, with the plaatsing the number names; the rules judge it', () => {
    const buiten = tie(opDag(1, 10), [fz(1)], { plaatsingen: [later, inTitel] })
    expect(buiten).toMatchObject({ startdatum: dag(1, 20), plaatsing: inTitel })
    expect(tie(opDag(1, 10), [fz(1)])).toMatchObject({ plaatsing: null })
  })

  test('a plaatsing of another declarant or number does not count', () => {
    const plaatsingen = [plaatsing(1, { declarant: andereDeclarant }), plaatsing(2)]
    expect(tie(opDag(3, 14), [fz(1)], { plaatsingen })).toMatchObject({ plaatsing: null })
  })

  test('of two numbers the one whose titel holds the day, although both began', () => {
    const oud = fz(1, { gesloten: dag(7, 31) })
    const nieuw = fz(2, { startdatum: dag(7, 1), plaatsing: '200000009' })
    const plaatsingen = [inTitel, plaatsing(2, { nummer: '200000009', titel: period(dag(8, 1), null) })]
    expect(tie(opDag(7, 15), [nieuw, oud], { plaatsingen })).toMatchObject({ zorgtraject: { nummer: ztn(1) } })
    expect(tie(opDag(8, 1), [nieuw, oud], { plaatsingen })).toMatchObject({ zorgtraject: { nummer: ztn(2) } })
  })

  test('ZTN-07: an fz number without startdatum is refused, the date is not made up from the prestaties', () => {
    const zonder = tie(opDag(3, 14), [fz(1, { startdatum: null })])
    expect(zonder).toMatchObject({ prestatie: 'r1', weigering: { code: 'koppeling.zonder-startdatum' } })
  })
})

describe('ZPM-16, ZTN-14: care that another provider asked for', () => {
  const overig = {
    ...prestatie(),
    soort: 'overig',
    prestatiesoort: 'onderlinge-dienstverlening',
    minuten: null,
    label: 'onderlinge-dienstverlening',
  } as const

  test('goes on no number of our own, whatever number is open', () => {
    const { gebonden, weigeringen } = tiePrestaties([{ ...overig, opdrachtgever: andereDeclarant }], stand([ggz(1)]))
    expect(gebonden).toEqual([])
    expect(weigeringen).toMatchObject([
      { prestatie: 'r1', weigering: { code: 'koppeling.voor-opdrachtgever', params: { agb: andereDeclarant } } },
    ])
  })

  test('another kind of the same shape does', () => {
    const { gebonden } = tiePrestaties([{ ...overig, opdrachtgever: null }], stand([ggz(1)]))
    expect(gebonden.map(({ prestatie: { id } }) => id)).toEqual(['r1'])
  })
})
