import { makeRetourcodetabel } from '@zorgketen/rules'
import { describe, expect, test } from 'vitest'
import type { Bericht } from '../v1_0/records.generated.ts'
import type { Feedback } from '../v1_0/retour.generated.ts'
import { bronregelVan } from '../v1_0/voorbeeld/bronregels.ts'
import { heenCodec, nieuwTerug, terugCodec } from '../v1_0/voorbeeld/codec.ts'
import type { Geval } from '../v1_0/voorbeeld/geval.ts'
import { checkBericht, checkMessage, openAntwoord, openKeuring } from './check-message.ts'
import { RetourBouwer } from './retour-bouwer.ts'
import { afluisteren } from './test/afluisteren.ts'
import { berichtVan, geval, poortVoor } from './test/poort-voor.ts'

const foutOpKop = (g: Geval) => Object.assign(g.totaal, { bedrag: 1 })
const foutOpRegel = (g: Geval) => Object.assign(g.behandelaar, { zorgaanbiederSoort: '2' })

/** Judges a case from its bytes and counts how often they were asked for. */
function keur(bewerk: (g: Geval) => void, poortAnders: Parameters<typeof poortVoor>[1] = {}) {
  const g = geval(bewerk)
  const bytes = heenCodec.write(berichtVan(g))
  let gelezen = 0
  const uitslag = checkMessage(poortVoor(g, poortAnders), () => {
    gelezen += 1
    return [bytes]
  })
  return { ...uitslag, gelezen }
}

describe('how often a message is read', () => {
  test('once when it passes', () => {
    expect(keur(() => undefined).gelezen).toBe(1)
  })

  test('once when only its head is refused: the head is enough for the answer', () => {
    expect(keur(foutOpKop)).toMatchObject({ uitslag: 'geweigerd', gelezen: 1 })
  })

  test('twice when a line is refused: the answer names the insured', () => {
    expect(keur(foutOpRegel)).toMatchObject({ uitslag: 'geweigerd', gelezen: 2 })
  })

  test.each<[string, (g: Geval) => void, boolean]>([
    ['head', foutOpKop, true],
    ['line', foutOpRegel, false],
  ])('a caller with a stream of his own hears whether the head is enough: %s', (_geval, bewerk, klaar) => {
    const g = geval(bewerk)
    const keuring = openKeuring(poortVoor(g))
    keuring.write(heenCodec.write(berichtVan(g)))
    expect(openAntwoord(poortVoor(g), keuring.end()).klaar).toBe(klaar)
  })
})

describe('a message that was composed and not yet written', () => {
  test.each<[string, (g: Geval) => void]>([
    ['head', foutOpKop],
    ['line', foutOpRegel],
  ])('is answered as the same message on the wire: %s', (_geval, bewerk) => {
    const g = geval(bewerk)
    const { retour, kop } = checkBericht(poortVoor(g), berichtVan(g))
    const vanDeLijn = keur(bewerk).retour
    expect(retour && terugCodec.toJson(retour)).toEqual(vanDeLijn && terugCodec.toJson(vanDeLijn))
    expect(kop?.verzekerde).toEqual([])
  })

  test('has no answer when it passes', () => {
    const g = geval()
    expect(checkBericht(poortVoor(g), berichtVan(g))).toMatchObject({ uitslag: 'doorgezet', retour: null })
  })
})

describe('an unsound message', () => {
  test('composed: no rule is asked about any record', () => {
    const { gevraagd, poort } = afluisteren()
    const g = geval((nieuw) => Object.assign(nieuw.debet, { aantal: null }))
    expect(checkBericht(poort, berichtVan(g))).toMatchObject({ uitslag: 'onleesbaar', retour: null })
    expect(gevraagd).toEqual([])
  })

  test('on the wire: a fault is told with the record it is in, and no rule is asked after that', () => {
    const { gevraagd, poort } = afluisteren()
    const g = geval()
    const tekst = new TextDecoder().decode(heenCodec.write(berichtVan(g, [g.verzekerde, g.verzekerde])))
    const mis = new TextEncoder().encode(tekst.replace('>1</Aantal>', '>een</Aantal>'))
    expect(checkMessage(poort, () => [mis])).toMatchObject({ uitslag: 'onleesbaar', verzekerden: 2, retour: null })
    expect(gevraagd).toEqual(['header', 'verzekerde'])
  })
})

type Retour = NonNullable<ReturnType<typeof keur>['retour']>

describe('the answer', () => {
  test.each<[string, string, (g: Geval) => void, (retour: Retour) => { feedback: Feedback[] } | null | undefined]>([
    [
      'VC006 on Header',
      bronregelVan('VC006', 'header')?.codes[''] ?? '',
      (g) => Object.assign(g.header, { verzenddatum: g.vandaag + 1 }),
      (retour) => retour.header,
    ],
    [
      'VC009 on DeclaratieContext',
      bronregelVan('VC009', 'declaratieContext')?.codes[''] ?? '',
      (g) => Object.assign(g.declaratieContext, { informatiesysteemCode: '0001' }),
      (retour) => retour.declaratieContext,
    ],
    [
      'RC008 on Declarant',
      bronregelVan('RC008', 'declarant')?.codes['niet-in-lijst'] ?? '',
      (g) => Object.assign(g.declarant, { zorgaanbiederSoort: '9' }),
      (retour) => retour.declaratieContext?.declarant,
    ],
    [
      'RC010 on Zorgaanbieder',
      bronregelVan('RC010', 'contextZorgaanbieder')?.codes['niet-in-lijst'] ?? '',
      (g) => {
        const soort = { zorgaanbiedercode: '94000001', zorgaanbiederSoort: '9' }
        g.declaratieContext.zorgaanbieder = g.nieuw('ContextZorgaanbieder', soort)
      },
      (retour) => retour.declaratieContext?.zorgaanbieder,
    ],
    [
      'RC046 on the total, which has no feedback of its own',
      bronregelVan('RC046', 'totaalDeclaratiebedrag')?.codes['niet-in-lijst'] ?? '',
      (g) => Object.assign(g.totaal, { debetCreditCode: 'X' }),
      (retour) => retour.overzicht,
    ],
  ])('tells a finding at the class it is about: %s', (_naam, code, bewerk, waar) => {
    const { retour } = keur(bewerk)
    expect(code).toMatch(/^\d{4}$/)
    expect(waar(retour as Retour)?.feedback.map(({ retourcode }) => retourcode)).toContain(code)
  })

  test('returns the context of the declaration whole, also where nothing is wrong (domain/gds801.md §2)', () => {
    const { retour } = keur((g) => {
      foutOpRegel(g)
      g.declarant.zorgaanbiederSoort = '3'
      const praktijk = { zorgaanbiedercode: '94000001', zorgaanbiederSoort: '2' }
      g.declaratieContext.zorgaanbieder = g.nieuw('ContextZorgaanbieder', praktijk)
    })
    expect(retour?.declaratieContext).toMatchObject({
      declarant: { zorgaanbiedercode: '06000001', zorgaanbiederSoort: '3', feedback: [] },
      zorgaanbieder: { zorgaanbiedercode: '94000001', zorgaanbiederSoort: '2', feedback: [] },
      feedback: [],
    })
    expect(keur(foutOpRegel).retour?.declaratieContext?.zorgaanbieder).toBeNull()
  })

  test('names only the insured on whom something is reported, at their own place', () => {
    const g = geval()
    const mis = geval(foutOpRegel)
    mis.verzekerde.patientIdentificatienummer = 'P-2'
    mis.totaal.bedrag = 12_000
    const bericht = berichtVan(mis, [g.verzekerde, mis.verzekerde])
    for (const regel of bericht.verzekerde[1]?.prestatie ?? []) {
      const gegevens = regel.debetPrestatie ?? regel.creditPrestatie
      if (gegevens) gegevens.referentienummer = `X-${gegevens.referentienummer}`
    }
    const { retour } = checkBericht(poortVoor(g), bericht)
    expect(retour?.verzekerde.map((een) => een.patientIdentificatienummer)).toEqual(['P-2'])
  })

  test('leaves out what is no ground for refusal', () => {
    const regel = 'gds801.overzicht.totaal-is-som-van-regels'
    const { loket } = poortVoor(geval())
    const uitslag = keur(
      (g) => {
        foutOpRegel(g)
        foutOpKop(g)
      },
      { loket: { ...loket, ernst: [{ regel, ernst: 'waarschuwing' }] } },
    )
    expect(uitslag.meldingen.map(({ retourcode, ernst }) => [retourcode, ernst])).toEqual([
      ['0150', 'waarschuwing'],
      ['9478', 'afkeur'],
    ])
    expect(uitslag.retour?.overzicht?.feedback).toEqual([])
    expect(uitslag.retour?.verzekerde).toHaveLength(1)
  })

  test('an element that is missing is named without a value', () => {
    const { retour } = keur((g) => Object.assign(g.declaratieContext, { informatiesysteemCode: '0001' }))
    expect(retour?.declaratieContext?.feedback[0]?.betrokkenElement).toMatchObject([
      { elementnaam: 'InformatiesysteemVersie', elementwaarde: null },
    ])
  })

  test('gives a class no more than the layout of GDS802 knows', () => {
    const { retour } = keur(foutOpRegel)
    const records = [
      [retour?.overzicht?.totaalDeclaratiebedragInclBtw, nieuwTerug('Totaalbedrag')],
      [retour?.verzekerde[0]?.prestatie[0], nieuwTerug('Prestatie')],
      [retour?.verzekerde[0]?.prestatie[0]?.debetPrestatie, nieuwTerug('DebetPrestatie')],
    ] as const
    for (const [record, leeg] of records) expect(Object.keys(record ?? {})).toEqual(Object.keys(leeg))
  })
})

describe('what has no answer', () => {
  const uitslag = () => {
    const { retour: _, ...rest } = keur(foutOpKop)
    return rest
  }

  test.each([['header'], ['declaratieContext'], ['overzicht']] as const)('a message without %s', (deel) => {
    const { kop, ...rest } = uitslag()
    const zonder = { ...rest, kop: { ...(kop as Bericht), [deel]: null } }
    expect(() => new RetourBouwer(poortVoor(geval()), zonder)).toThrow(/without a head/)
  })

  test('a message without any head', () => {
    expect(() => new RetourBouwer(poortVoor(geval()), { ...uitslag(), kop: null })).toThrow(/without a head/)
  })

  test('a finding without return code: our table is not whole, and the rule is named', () => {
    const { loket } = poortVoor(geval())
    const zonder = { ...loket, retourcodes: makeRetourcodetabel('alle', '1.0', []) }
    expect(() => keur(foutOpKop, { loket: zonder })).toThrow(/no code for gds801\.overzicht\.totaal-is-som-van-regels/)
  })
})

test('a declaration without total or declarant is answered without', () => {
  const { retour: _, kop, ...rest } = keur(foutOpKop)
  const { declaratieContext, overzicht, ...bericht } = kop as Bericht
  const kaal = heenCodec.nieuw('Bericht', {
    ...bericht,
    declaratieContext: heenCodec.nieuw('DeclaratieContext', { ...declaratieContext, declarant: null }),
    overzicht: heenCodec.nieuw('Overzicht', { ...overzicht, totaalDeclaratiebedragInclBtw: null }),
  })
  expect(new RetourBouwer(poortVoor(geval()), { ...rest, kop: kaal }).slot()).toMatchObject({
    declaratieContext: { declarant: null },
    overzicht: { totaalDeclaratiebedragInclBtw: null },
  })
})
