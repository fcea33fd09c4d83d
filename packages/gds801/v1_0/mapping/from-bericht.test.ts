import { describe, expect, test } from 'vitest'
import { heenCodec } from '../voorbeeld/codec.ts'
import { dag } from '../voorbeeld/dag.ts'
import { type Geval, maakGeval } from '../voorbeeld/geval.ts'
import { fromBericht } from './from-bericht.ts'

type Bewerking = (geval: Geval) => unknown

function lees(bewerk: Bewerking, deel: 'header' | 'declaratieContext' | 'overzicht' | null = null) {
  const geval = maakGeval()
  bewerk(geval)
  const { header, declaratieContext, overzicht, verzekerde } = geval
  const bericht = heenCodec.nieuw('Bericht', { header, declaratieContext, overzicht, verzekerde: [verzekerde] })
  if (deel !== null) bericht[deel] = null
  return fromBericht(bericht)
}

/** What is reported beyond what the unedited message already loses: element and the place it stands. */
function gemeld(bewerk: Bewerking): readonly (readonly [string, string])[] {
  const vast = new Set(lees(() => undefined).verliezen.map(({ element }) => element))
  return lees(bewerk)
    .verliezen.filter(({ element }) => !vast.has(element))
    .map(({ element, eerste }) => [element, eerste])
}

const ONVOLLEDIG = { element: 'Header', soort: 'onbruikbaar', eerste: 'Header' }

describe('a head that is no declaration of one declarant to one payer', () => {
  test.each([['header'], ['declaratieContext'], ['overzicht']] as const)('without %s', (deel) => {
    const { declaratie, verliezen } = lees(() => undefined, deel)
    expect(declaratie).toBeNull()
    expect(verliezen[0]).toMatchObject(ONVOLLEDIG)
  })

  test.each<[string, Bewerking]>([
    ['Referentienummer', (g) => Object.assign(g.header, { referentienummer: null })],
    ['Verzenddatum', (g) => Object.assign(g.header, { verzenddatum: null })],
    ['Factuurnummer', (g) => Object.assign(g.declaratieContext, { factuurnummer: null })],
    ['Factuurdatum', (g) => Object.assign(g.declaratieContext, { factuurdatum: null })],
    ['TotaalDeclaratiebedragInclBtw', (g) => Object.assign(g.overzicht, { totaalDeclaratiebedragInclBtw: null })],
    ['Bedrag', (g) => Object.assign(g.totaal, { bedrag: null })],
  ])('without %s', (_element, bewerk) => {
    expect(lees(bewerk).declaratie).toBeNull()
    expect(lees(bewerk).verliezen[0]).toMatchObject(ONVOLLEDIG)
  })

  test.each<[string, Bewerking, string, string]>([
    [
      'no currency',
      (g) => Object.assign(g.declaratieContext, { valutacode: null }),
      'DeclaratieContext/Valutacode',
      'DeclaratieContext',
    ],
    ['no receiver', (g) => Object.assign(g.header, { ontvanger: null }), 'Header/OntvangerRol', 'Header'],
    [
      'a role that does not pay',
      (g) => Object.assign(g.header, { ontvangerRol: '1' }),
      'Header/OntvangerRol',
      'Header',
    ],
    [
      'a payer that has another role',
      (g) => Object.assign(g.header, { ontvangerRol: '3' }),
      'Header/Ontvanger',
      'Header',
    ],
    [
      'a declarant without a sound AGB code',
      (g) => Object.assign(g.declarant, { zorgaanbiedercode: '00000001' }),
      'Declarant/Zorgaanbiedercode',
      'DeclaratieContext/Declarant',
    ],
  ])('%s: reported where it stands', (_geval, bewerk, element, plaats) => {
    expect(lees(bewerk).declaratie).toBeNull()
    expect(gemeld(bewerk)).toEqual([[element, plaats]])
  })

  test.each<[string, Bewerking]>([
    ['no declarant', (g) => Object.assign(g.declaratieContext, { declarant: null })],
    ['a declarant without code', (g) => Object.assign(g.declarant, { zorgaanbiedercode: null })],
    ['a declarant of a kind CL0015 does not have', (g) => Object.assign(g.declarant, { zorgaanbiederSoort: '4' })],
    ['a declarant of no kind', (g) => Object.assign(g.declarant, { zorgaanbiederSoort: null })],
  ])('%s', (_geval, bewerk) => {
    expect(lees(bewerk).declaratie).toBeNull()
  })
})

describe('the head of a declaration', () => {
  test.each([['1'], ['2'], ['3']] as const)('a declarant is an institution, practice or professional: %s', (soort) => {
    const { declaratie } = lees((g) => Object.assign(g.declarant, { zorgaanbiederSoort: soort }))
    expect(declaratie?.declarant).toEqual({ agb: '06000001', soort })
  })

  test.each([
    ['D', 6000],
    ['C', -6000],
  ])('a total with DebetCreditCode %s is %i cents', (debetCreditCode, totaal) => {
    expect(lees((g) => Object.assign(g.totaal, { debetCreditCode })).declaratie?.totaal).toBe(totaal)
  })

  test('DebetCreditCode C with nothing to pay is just nothing, not minus nothing', () => {
    expect(lees((g) => Object.assign(g.totaal, { bedrag: 0, debetCreditCode: 'C' })).declaratie?.totaal).toBe(0)
  })

  test.each<[string | null, string]>([
    ['P', 'P'],
    ['T', 'T'],
    [null, 'T'],
  ])('Berichtsoort %s counts as %s: only production is production', (berichtsoort, soort) => {
    expect(lees((g) => Object.assign(g.header, { berichtsoort })).declaratie?.berichtsoort).toBe(soort)
  })
})

describe('the month', () => {
  const PERIODE = [['DeclaratieContext/BegindatumDeclaratieperiode', 'DeclaratieContext']]

  test('is that of the period, and a whole month loses nothing', () => {
    expect(lees(() => undefined).declaratie?.maand).toBe('2022-01')
    expect(gemeld(() => undefined)).toEqual([])
  })

  test.each<[string, Bewerking, string]>([
    [
      'begins too late',
      (g) => Object.assign(g.declaratieContext, { begindatumDeclaratieperiode: dag('2022-01-02') }),
      '2022-01',
    ],
    [
      'ends too late',
      (g) => Object.assign(g.declaratieContext, { einddatumDeclaratieperiode: dag('2022-02-01') }),
      '2022-01',
    ],
    [
      'has no beginning: the invoice date counts',
      (g) => Object.assign(g.declaratieContext, { begindatumDeclaratieperiode: null }),
      '2022-02',
    ],
  ])('a period that %s is reported', (_geval, bewerk, maand) => {
    expect(lees(bewerk).declaratie?.maand).toBe(maand)
    expect(gemeld(bewerk)).toEqual(PERIODE)
  })
})

describe('what the domain holds no place for is named where it stands', () => {
  test.each<[string, Bewerking, string]>([
    ['Header/Verzender', (g) => Object.assign(g.header, { verzender: '98000001' }), 'Header'],
    [
      'DeclaratieContext/Zorgaanbieder',
      (g) => Object.assign(g.declaratieContext, { zorgaanbieder: g.nieuw('ContextZorgaanbieder') }),
      'DeclaratieContext',
    ],
    [
      'DeclaratieContext/BetalingAanServicebureau',
      (g) => Object.assign(g.declaratieContext, { betalingAanServicebureau: true }),
      'DeclaratieContext',
    ],
    [
      'DeclaratieContext/BtwIdentificatienummer',
      (g) => Object.assign(g.declaratieContext, { btwIdentificatienummer: 'NL1' }),
      'DeclaratieContext',
    ],
    [
      'DeclaratieContext/InformatiesysteemCode',
      (g) => Object.assign(g.declaratieContext, { informatiesysteemCode: '0001' }),
      'DeclaratieContext',
    ],
    [
      'DeclaratieContext/InformatiesysteemCode',
      (g) => Object.assign(g.declaratieContext, { informatiesysteemVersie: '1' }),
      'DeclaratieContext',
    ],
  ])('%s', (element, bewerk, plaats) => {
    expect(gemeld(bewerk)).toEqual([[element, plaats]])
    expect(lees(bewerk).declaratie).not.toBeNull()
  })
})
