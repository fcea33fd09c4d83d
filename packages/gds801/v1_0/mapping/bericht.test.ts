import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heenCodec } from '../voorbeeld/codec.ts'
import { maakGeval } from '../voorbeeld/geval.ts'
import { fromBericht } from './from-bericht.ts'
import { willekeurigeDeclaratie } from './test/willekeurige-declaratie.ts'
import { toBericht } from './to-bericht.ts'

const vanGeval = (bewerk: (geval: ReturnType<typeof maakGeval>) => void) => {
  const geval = maakGeval()
  bewerk(geval)
  const { header, declaratieContext, overzicht, verzekerde } = geval
  return fromBericht(heenCodec.nieuw('Bericht', { header, declaratieContext, overzicht, verzekerde: [verzekerde] }))
}

describe('a declaration as GDS801', () => {
  test('comes back as it went, and nothing is lost', () => {
    fc.assert(
      fc.property(willekeurigeDeclaratie, (declaratie) => {
        expect(fromBericht(toBericht(declaratie, heenCodec))).toEqual({ declaratie, verliezen: [] })
      }),
    )
  })

  test('comes back as it went over the wire, and is structurally sound', () => {
    fc.assert(
      fc.property(willekeurigeDeclaratie, (declaratie) => {
        const { bericht, bevindingen } = heenCodec.read(heenCodec.write(toBericht(declaratie, heenCodec)))
        expect(bevindingen).toEqual([])
        expect(bericht === null ? null : fromBericht(bericht).declaratie).toEqual(declaratie)
      }),
      { numRuns: 50 },
    )
  })

  test('holds one Verzekerde per insured, also when the lines are mixed', () => {
    fc.assert(
      fc.property(willekeurigeDeclaratie, (declaratie) => {
        const gemengd = { ...declaratie, regels: [...declaratie.regels, ...declaratie.regels] }
        const personen = new Set(declaratie.regels.map(({ verzekerde }) => verzekerde.id))
        const { verzekerde } = toBericht(gemengd, heenCodec)
        expect(verzekerde.map((v) => v.patientIdentificatienummer)).toEqual([...personen])
        expect(verzekerde.flatMap((v) => v.prestatie)).toHaveLength(gemengd.regels.length)
      }),
    )
  })
})

describe('what a message holds beyond the domain', () => {
  test('a part without a place is named once, with a count', () => {
    const { verliezen } = vanGeval((g) => {
      g.debet.soortKosten = '01'
    })
    expect(verliezen.map(({ element, soort, aantal, eerste }) => [element, soort, aantal, eerste])).toEqual([
      ['DebetPrestatie/SoortKosten', 'geen plaats', 1, 'Verzekerde[1]/Prestatie[1]/DebetPrestatie'],
      ['DebetPrestatie/AanvullendPrestatieKenmerk', 'geen plaats', 1, 'Verzekerde[1]/Prestatie[1]/DebetPrestatie'],
      ['Diagnose/Diagnosesteller', 'geen plaats', 1, 'Verzekerde[1]/Prestatie[1]/DebetPrestatie'],
    ])
  })

  test('a zorgtrajectnummer that is no UUID v4 (ZTN-01) is null and reported', () => {
    const { declaratie, verliezen } = vanGeval((g) => {
      g.zorgtraject.zorgtrajectnummer = 'ZT-1'
    })
    expect(declaratie?.regels[0]).toMatchObject({ zorgtraject: null })
    expect(verliezen).toContainEqual(
      expect.objectContaining({ element: 'Zorgtraject/Zorgtrajectnummer', soort: 'onbruikbaar' }),
    )
  })

  test('a BSN that fails the elfproef is null, and no digit of it is told', () => {
    const { declaratie, verliezen } = vanGeval((g) => {
      g.als('ggz')
      g.verzekerde.bsn = '123456789'
    })
    expect(declaratie?.regels[0]?.verzekerde.bsn).toBeNull()
    expect(verliezen.map(({ element }) => element)).toContain('Verzekerde/BSN')
    expect(JSON.stringify(verliezen)).not.toMatch(/123456789/)
  })

  test('a receiver that does not pay gives no declaration', () => {
    const { declaratie, verliezen } = vanGeval((g) => g.als('servicebureau'))
    expect(declaratie).toBeNull()
    expect(verliezen.map(({ element }) => element)).toContain('Header/OntvangerRol')
  })

  test('DFZ-07: another currency than the euro gives no declaration', () => {
    const { declaratie, verliezen } = vanGeval((g) => {
      g.declaratieContext.valutacode = 'USD'
    })
    expect(declaratie).toBeNull()
    expect(verliezen.map(({ element }) => element)).toContain('DeclaratieContext/Valutacode')
  })

  test('a period that is no calendar month is reported and its first month counts', () => {
    const { declaratie, verliezen } = vanGeval((g) => {
      g.declaratieContext.einddatumDeclaratieperiode = null
    })
    expect(declaratie?.maand).toBe('2022-01')
    expect(verliezen.map(({ element }) => element)).toContain('DeclaratieContext/BegindatumDeclaratieperiode')
  })

  test('DFZ-10: a credit line keeps what it refers to and what was granted', () => {
    const { declaratie } = vanGeval(() => undefined)
    expect(declaratie?.regels[1]).toMatchObject({ soort: 'credit', gerelateerd: 'R-0', bedrag: 4000 })
    expect(declaratie?.totaal).toBe(6000)
  })

  const elementen = (bewerk: Parameters<typeof vanGeval>[0]) =>
    vanGeval(bewerk).verliezen.map(({ element, soort }) => `${soort}: ${element}`)

  test.each<[string, Parameters<typeof vanGeval>[0]]>([
    ['geen plaats: DebetPrestatie/Einddatum', (g) => Object.assign(g.debet, { einddatum: 19_005 })],
    ['geen plaats: DebetPrestatie/Verwijzing (na de eerste)', (g) => g.debet.verwijzing.push(g.nieuw('Verwijzing'))],
    [
      'geen plaats: Zorgaanbieder/ZorgaanbiederSpecificatie',
      (g) => Object.assign(g.behandelaar, { zorgaanbiederSpecificatie: '0999' }),
    ],
    [
      'geen plaats: Zorgaanbieder met een andere rol dan 01 of 02',
      (g) => Object.assign(g.behandelaar, { zorgaanbiederRol: '03' }),
    ],
    [
      'onbruikbaar: Zorgaanbieder/Zorgaanbiedercode',
      (g) => Object.assign(g.behandelaar, { zorgaanbiedercode: '00000001' }),
    ],
    ['onbruikbaar: Plaatsingsbesluit', (g) => Object.assign(g.plaatsingsbesluit, { einddatumForensischeZorgtitel: 0 })],
    ['geen plaats: Diagnose zonder codelijst of code', (g) => Object.assign(g.diagnose, { diagnosecode: null })],
    [
      'geen plaats: Verwijzer zonder AGB-code',
      (g) => {
        g.als('ggz')
        g.verwijzer.zorgaanbiederSpecificatie = '0999'
      },
    ],
    [
      'geen plaats: Verwijzer/ZorgaanbiederSoort',
      (g) => {
        g.als('ggz')
        g.verwijzer.zorgaanbiederSoort = '2'
      },
    ],
    [
      'geen plaats: Verwijzer/ZorgaanbiederRol',
      (g) => {
        g.als('ggz')
        g.verwijzer.zorgaanbiederRol = '01'
      },
    ],
    ['onbruikbaar: Verzekerde/Verzekerdennummer', (g) => Object.assign(g.verzekerde, { verzekerdennummer: '1' })],
    [
      'geen plaats: Verzekerde/Verzekerdennummer',
      (g) => {
        g.als('ggz')
        g.verzekerde.verzekerdennummer = 'V1'
      },
    ],
    [
      'geen plaats: Verzekerde/BuitenlandVerzekerde',
      (g) => Object.assign(g.verzekerde, { buitenlandVerzekerde: g.nieuw('BuitenlandVerzekerde') }),
    ],
    [
      'geen plaats: Verzekerde/AanvullendeVerzekerdegegevens',
      (g) => Object.assign(g.verzekerde, { aanvullendeVerzekerdegegevens: g.aanvullend }),
    ],
    ['geen plaats: Header/Verzender', (g) => Object.assign(g.header, { verzender: '98000001' })],
    [
      'geen plaats: DeclaratieContext/Zorgaanbieder',
      (g) => Object.assign(g.declaratieContext, { zorgaanbieder: g.nieuw('ContextZorgaanbieder') }),
    ],
    [
      'geen plaats: DeclaratieContext/BetalingAanServicebureau',
      (g) => Object.assign(g.declaratieContext, { betalingAanServicebureau: true }),
    ],
    [
      'geen plaats: DeclaratieContext/BtwIdentificatienummer',
      (g) => Object.assign(g.declaratieContext, { btwIdentificatienummer: 'NL1' }),
    ],
    [
      'geen plaats: DeclaratieContext/InformatiesysteemCode',
      (g) => Object.assign(g.declaratieContext, { informatiesysteemVersie: '1' }),
    ],
    ['onbruikbaar: Prestatie', (g) => Object.assign(g.debet, { aantal: null })],
    ['onbruikbaar: Prestatie', (g) => Object.assign(g.credit, { begindatum: null })],
    ['onbruikbaar: Header', (g) => Object.assign(g.totaal, { bedrag: null })],
    ['onbruikbaar: Declarant/Zorgaanbiedercode', (g) => Object.assign(g.declarant, { zorgaanbiedercode: '00000001' })],
    ['onbruikbaar: Header/Ontvanger', (g) => Object.assign(g.header, { ontvangerRol: '3' })],
  ])('%s', (verwacht, bewerk) => {
    const alGemeld = elementen(() => undefined)
    expect(alGemeld).not.toContain(verwacht)
    expect(elementen((g) => void bewerk(g))).toContain(verwacht)
  })
})
