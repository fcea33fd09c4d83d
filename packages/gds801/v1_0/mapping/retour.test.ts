import type { Declaratie, Retour } from '@zorgketen/declaratie'
import type { Cents, EpochDay, Uzovi } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nieuwTerug, terugCodec } from '../voorbeeld/codec.ts'
import { maakGeval } from '../voorbeeld/geval.ts'
import { fromRetourBericht } from './from-retour.ts'
import { willekeurigeDeclaratie } from './test/willekeurige-declaratie.ts'
import { toRetourBericht } from './to-retour.ts'

const melding = fc.record({
  code: fc.stringMatching(/^[0-9]{4}$/),
  elementen: fc.array(
    fc.record({ naam: fc.stringMatching(/^[A-Z][a-z]{2,9}$/), waarde: fc.stringMatching(/^[A-Za-z0-9<&é-]{0,9}$/) }),
    { maxLength: 2 },
  ),
})
const meldingen = fc.array(melding, { maxLength: 2 })
const bedrag = fc.integer({ min: 0, max: 100_000 }) as fc.Arbitrary<Cents>
const totaal = fc.integer({ min: -100_000, max: 100_000 }) as fc.Arbitrary<Cents>
const antwoord = fc.record({ terug: fc.boolean(), toegekend: bedrag, toegekendNietFinancieel: bedrag, meldingen })

const paar: fc.Arbitrary<readonly [Declaratie, Retour]> = fc
  .tuple(
    willekeurigeDeclaratie,
    fc.infiniteStream(antwoord),
    fc.record({
      van: fc.constantFrom('poort' as const, 'betaler' as const),
      meldingen,
      totaal,
      financieel: totaal,
      niet: totaal,
    }),
  )
  .map(([declaratie, antwoorden, hoofd]) => {
    const regels = declaratie.regels.flatMap(({ soort, referentie }) => {
      const { terug, ...rest } = antwoorden.next().value
      return terug ? [{ soort, referentie, ...rest }] : []
    })
    const retour: Retour = {
      van: hoofd.van,
      berichtreferentie: declaratie.berichtreferentie,
      factuurnummer: declaratie.factuurnummer,
      declarant: declaratie.declarant.agb,
      betaler: hoofd.van === 'poort' ? null : declaratie.betaler.uzovi,
      berichtsoort: declaratie.berichtsoort,
      meldingen: hoofd.meldingen,
      regels,
      totaalDeclaratie: hoofd.totaal,
      totaalToegekend: hoofd.financieel,
      totaalToegekendNietFinancieel: hoofd.niet,
    }
    return [declaratie, retour] as const
  })

const verzenddatum = 19_050 as EpochDay

describe('an answer as GDS802', () => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(paar, ([declaratie, retour]) => {
        const bericht = toRetourBericht({ retour, declaratie, verzenddatum }, terugCodec)
        expect(fromRetourBericht(bericht)).toEqual({ retour, verliezen: [] })
      }),
    )
  })

  test('comes back as it went over the wire, and is structurally sound', () => {
    fc.assert(
      fc.property(paar, ([declaratie, retour]) => {
        const bytes = terugCodec.write(toRetourBericht({ retour, declaratie, verzenddatum }, terugCodec))
        const { bericht, bevindingen } = terugCodec.read(bytes)
        expect(bevindingen).toEqual([])
        expect(bericht === null ? null : fromRetourBericht(bericht).retour).toEqual(retour)
      }),
      { numRuns: 50 },
    )
  })

  test('never carries the value of a BSN', () => {
    fc.assert(
      fc.property(paar, ([declaratie, retour]) => {
        const elementen = [{ naam: 'BSN', waarde: '999990019' }]
        const bericht = toRetourBericht(
          { retour: { ...retour, meldingen: [{ code: '9268', elementen }] }, declaratie, verzenddatum },
          terugCodec,
        )
        expect(bericht.header?.feedback[0]?.betrokkenElement[0]?.elementwaarde).toBeNull()
      }),
      { numRuns: 5 },
    )
  })
})

describe('reading an answer', () => {
  const lees = (bewerk: (geval: ReturnType<typeof maakGeval>) => void) => {
    const geval = maakGeval()
    bewerk(geval)
    const totaalbedrag = (bedrag: number) => nieuwTerug('Totaalbedrag', { bedrag, debetCreditCode: 'D' })
    const declarant = nieuwTerug('Declarant', { zorgaanbiedercode: '06000001', zorgaanbiederSoort: '1' })
    return fromRetourBericht(
      nieuwTerug('Bericht', {
        header: geval.retour.header,
        declaratieContext: nieuwTerug('DeclaratieContext', { declarant, factuurnummer: 'F2022-01' }),
        overzicht: nieuwTerug('Overzicht', {
          totaalDeclaratiebedragInclBtw: totaalbedrag(6000),
          totaalToegekendBedragInclBtwFinancieel: totaalbedrag(6000),
          totaalToegekendBedragInclBtwNietFinancieel: totaalbedrag(0),
        }),
        verzekerde: [geval.retour.verzekerde],
      }),
    )
  }
  const feedback = (retourcode: string) => [nieuwTerug('Feedback', { retourcode })]
  const melding = (code: string) => ({ code, elementen: [] })

  test('VerzenderRol 6 is the gate, without a payer', () => {
    const { retour } = lees((g) => {
      g.retour.header.verzenderRol = '6'
      g.retour.header.verzender = null
    })
    expect(retour).toMatchObject({ van: 'poort', betaler: null })
  })

  test('another role is the payer', () => {
    const { retour } = lees(() => undefined)
    expect(retour).toMatchObject({ van: 'betaler', betaler: '9992' as Uzovi })
    expect(retour?.regels.map(({ soort, toegekend }) => [soort, toegekend])).toEqual([
      ['debet', 10_000],
      ['credit', 4000],
    ])
  })

  test('feedback on an insured or a part of a line goes to the lines concerned', () => {
    const { retour } = lees((g) => {
      g.retour.verzekerde.feedback = feedback('0435')
      g.retour.debet.zorgaanbieder = [nieuwTerug('Zorgaanbieder', { feedback: feedback('9478') })]
    })
    expect(retour?.regels.map(({ meldingen }) => meldingen)).toEqual([
      [melding('9478'), melding('0435')],
      [melding('0435')],
    ])
  })

  test('feedback on an insured without lines in the answer goes to the message', () => {
    const { retour } = lees((g) => {
      g.retour.verzekerde.feedback = feedback('0435')
      g.retour.verzekerde.prestatie = []
    })
    expect(retour?.meldingen).toEqual([melding('0435')])
  })

  test('a line without amounts is left out and reported', () => {
    const { retour, verliezen } = lees((g) => {
      g.retour.debet.toegekendBedragInclBtwFinancieel = null
    })
    expect(retour?.regels.map(({ referentie }) => referentie)).toEqual(['R-2'])
    expect(verliezen.map(({ eerste }) => eerste)).toEqual(['Verzekerde[1]/Prestatie[1]'])
  })
})
