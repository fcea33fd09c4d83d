import { dayOf } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { type Aanbod, checkVastgelegd, checkVastlegdocument, type Vastgelegd } from './check-vastlegging.ts'
import { VASTLEGBAAR, type Vastlegafspraak, type Vastlegbaar } from './vastlegafspraak.ts'

const DAG = dayOf(2022, 3, 14)
const rij = (prestatie: Vastlegbaar, deel: Partial<Vastlegafspraak> = {}): Vastlegafspraak => ({
  prestatie,
  vanToepassing: true,
  rol: 'behandelaar',
  moment: 'direct na het contact',
  geldig: { van: dayOf(2022, 1, 1), tot: null },
  besloten: dayOf(2021, 12, 1),
  reden: 'werkinstructie',
  ...deel,
})
const niet = (prestatie: Vastlegbaar) => rij(prestatie, { vanToepassing: false, rol: null, moment: null })
const ALLES: Aanbod = { stromen: ['ggz', 'fz'], settings: ['sectie-ii', 'fz-klinisch'] }
const volledig = VASTLEGBAAR.map((prestatie) => rij(prestatie))
const zonder = (prestatie: Vastlegbaar) => volledig.filter((een) => een.prestatie !== prestatie)
const codes = (document: readonly Vastlegafspraak[], aanbod = ALLES, dag = DAG) =>
  checkVastlegdocument(document, aanbod, dag).map(({ betreft, code }) => `${betreft} ${code.split('.')[1]}`)

describe('ZPM-28 the document: whether it applies here, and which role records it when', () => {
  test('every toeslag and other prestatie decided: nothing to see to', () => {
    expect(codes(volledig)).toEqual([])
    expect(VASTLEGBAAR).toContain('reistijd')
    expect(VASTLEGBAAR).toContain('tolk')
  })

  test.each(VASTLEGBAAR)('nothing decided on %s', (prestatie) => {
    expect(checkVastlegdocument(zonder(prestatie), ALLES, DAG)).toEqual([
      {
        betreft: prestatie,
        ernst: 'waarschuwing',
        code: 'vastlegging.ontbreekt',
        params: { prestatie, datum: '2022-03-14' },
        reden: null,
      },
    ])
    expect(codes([...zonder(prestatie), niet(prestatie)])).toEqual([])
  })

  test('a decision counts on its days only', () => {
    const document = [...zonder('tolk'), rij('tolk', { geldig: { van: dayOf(2022, 3, 15), tot: dayOf(2022, 3, 15) } })]
    const op = (dag: number) => codes(document, ALLES, dayOf(2022, 3, dag))
    expect([op(14), op(15), op(16)]).toEqual([['tolk ontbreekt'], [], ['tolk ontbreekt']])
  })

  test('two decisions on one day', () => {
    expect(codes([...volledig, niet('tolk')])).toEqual(['tolk dubbel'])
  })

  test.each([[{ rol: null }], [{ rol: ' ' }], [{ moment: null }], [{ moment: '' }]])('applies, but %j', (deel) => {
    expect(codes([...zonder('tolk'), rij('tolk', deel)])).toEqual(['tolk zonder-rol'])
  })

  test('seed 001: forensisch psychiatrisch toezicht and dagbesteding are fz only', () => {
    const ggz: Aanbod = { stromen: ['ggz'], settings: ['sectie-ii'] }
    expect(codes(volledig, ggz)).toEqual(['forensisch-psychiatrisch-toezicht kan-niet', 'dagbesteding kan-niet'])
    const alleenGgz = volledig.filter(
      ({ prestatie }) => !['forensisch-psychiatrisch-toezicht', 'dagbesteding'].includes(prestatie),
    )
    expect(codes(alleenGgz, ggz)).toEqual([])
    expect(codes([...alleenGgz, niet('dagbesteding')], ggz)).toEqual([])
  })

  test('seed 001: intercollegiaal overleg only in setting sectie II', () => {
    const multi: Aanbod = { stromen: ['ggz', 'fz'], settings: ['multi'] }
    expect(codes(volledig, multi)).toEqual(['intercollegiaal-overleg kan-niet'])
  })

  test('seed 001: the transitieprestatie is there in 2022 and 2023 only', () => {
    expect(codes(volledig, ALLES, dayOf(2023, 12, 31))).toEqual([])
    expect(codes(volledig, ALLES, dayOf(2024, 1, 1))).toEqual(['transitie kan-niet'])
  })

  test('what the document lacks or has double, or decides that cannot be, is a warning and never stops anything', () => {
    const ernst = (document: readonly Vastlegafspraak[], aanbod = ALLES) =>
      checkVastlegdocument(document, aanbod, DAG).map((een) => een.ernst)
    expect(ernst([...volledig, niet('tolk')])).toEqual(['waarschuwing'])
    expect(ernst([...zonder('tolk'), rij('tolk', { rol: null })])).toEqual(['waarschuwing'])
    expect(ernst(volledig, { stromen: ['ggz', 'fz'], settings: ['multi'] })).toEqual(['waarschuwing'])
  })

  test('toeslagen may occur with any offer', () => {
    expect(codes([], { stromen: ['fz'], settings: [] })).toEqual(
      expect.arrayContaining(['reistijd ontbreekt', 'tolk ontbreekt']),
    )
  })
})

describe('ZPM-28 a registration held against the document', () => {
  const vast = (deel: Partial<Vastgelegd> = {}): Vastgelegd => ({
    id: 'o1',
    prestatie: 'reistijd',
    datum: DAG,
    rol: 'behandelaar',
    ...deel,
  })
  const kort = (document: readonly Vastlegafspraak[], deel: Partial<Vastgelegd> = {}) =>
    checkVastgelegd(vast(deel), document).map(({ code, ernst, betreft }) => [code.split('.')[1], ernst, betreft])

  test('recorded by the agreed role', () => {
    expect(kort([rij('reistijd')])).toEqual([])
  })

  test.each<[string, readonly Vastlegafspraak[], Partial<Vastgelegd>, string, string]>([
    ['by another role', [rij('reistijd')], { rol: 'secretariaat' }, 'andere-rol', 'waarschuwing'],
    ['by who knows which role', [rij('reistijd')], { rol: null }, 'rol-onbekend', 'signaal'],
    ['what does not apply here', [niet('reistijd')], {}, 'niet-van-toepassing', 'waarschuwing'],
    ['where no role was agreed', [rij('reistijd', { rol: null })], {}, 'zonder-rol', 'signaal'],
    ['where nothing was decided', [rij('tolk')], {}, 'ontbreekt', 'signaal'],
    ['where two things were', [rij('reistijd'), niet('reistijd')], {}, 'dubbel', 'signaal'],
  ])('%s', (_, document, deel, code, ernst) => {
    expect(kort(document, deel)).toEqual([[code, ernst, 'o1']])
  })

  test('names the role that was agreed', () => {
    expect(checkVastgelegd(vast({ rol: 'secretariaat' }), [rij('reistijd')])[0]?.params).toEqual({
      prestatie: 'reistijd',
      datum: '2022-03-14',
      rol: 'behandelaar',
    })
    expect(checkVastgelegd(vast({ rol: null }), [rij('reistijd')])[0]?.params).toMatchObject({ rol: 'behandelaar' })
  })
})
