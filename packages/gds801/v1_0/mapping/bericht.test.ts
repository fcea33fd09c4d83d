import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heenCodec } from '../voorbeeld/codec.ts'
import { maakGeval } from '../voorbeeld/geval.ts'
import { fromBericht } from './from-bericht.ts'
import { toBericht } from './to-bericht.ts'
import { willekeurigeDeclaratie } from './willekeurige-declaratie.ts'

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
    expect(verliezen.map(({ element }) => element)).toEqual(['DeclaratieContext/Valutacode'])
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
})
