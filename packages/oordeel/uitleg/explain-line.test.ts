import { describe, expect, test } from 'vitest'
import { judge } from '../beoordeling/prepare-oordeel.ts'
import { djiLoket } from '../loket/dji-loket.ts'
import { makeBasisFz } from '../voorbeeld/basis-fz.ts'
import { feitenOf } from '../voorbeeld/feiten-of.ts'
import { dag, skn } from '../voorbeeld/geldig.ts'
import type { Geval } from '../voorbeeld/geval.ts'
import { explainLine } from './explain-line.ts'
import { renderRegeluitleg } from './render-regeluitleg.ts'

const explainFz = (index: number, bewerk: (geval: Geval) => void) => {
  const geval = makeBasisFz()
  bewerk(geval)
  return explain(geval, index, feitenOf(geval))
}

const explain = ({ declaratie, vandaag }: Geval, index: number, feiten: ReturnType<typeof feitenOf>) => {
  const loket = djiLoket(null)
  return explainLine(
    { declaratie, feiten, loket, vandaag, beoordeling: judge(declaratie, feiten, loket, vandaag) },
    index,
  )
}

describe('golden explanations', () => {
  test('a granted debit line', () => {
    expect(renderRegeluitleg(explainFz(0, () => undefined)).nl).toMatchInlineSnapshot(`
      "Regel R-2 (debet): toegekend, € 100,00 van € 100,00.
      + 24 regels zonder bezwaar:
        DFZ-01, DFZ-02, DFZ-03, DFZ-05, DFZ-06, DFZ-08, DFZ-09, DFZ-10, DFZ-14, DFZ-18, DFZ-19, DFZ-20, DFZ-22, ZPM-40, ZTN-07"
    `)
  })

  test('a rejected line: what was found, what was expected, where it stands; what could not be judged; a warning', () => {
    const uitleg = explainFz(0, ({ debet, bestanden }) => {
      debet.datum = dag('2023-01-01')
      debet.verzekerde.skn = skn('7654321')
      debet.diagnoses = []
      bestanden.contracten.volledig = false
    })
    const tekst = renderRegeluitleg(uitleg)
    expect(tekst.nl).toMatchInlineSnapshot(`
      "Regel R-2 (debet): afgekeurd, € 0,00 van € 100,00.
      - Elke debetregel valt in de gedeclareerde kalendermaand, of vervangt een creditregel van een andere maand.
        Begindatum: “2023-01-01” gevonden, een dag in 2022-02 verwacht.
        DFZ-08, DFZ-10: dji-protocol, hoofdstuk 4, declaraties per kalendermaand
      - Het plaatsingsbesluit hoort bij het SKN van de regel.
        PlaatsingsbesluitNummer: “123456789” gevonden, een plaatsingsbesluit van deze cliënt verwacht.
        DFZ-02: dji-protocol, hoofdstuk 3, controle op plaatsing
      - Het verzekerdnummer is een SKN dat in IFZO bekend is.
        Verzekerdennummer: “*****21” gevonden, een strafrechtsketennummer dat in IFZO bekend is verwacht.
        DFZ-01, DFZ-18: dji-protocol, hoofdstuk 3, verzekerdnummer [ID2003]
      ! De zorgaanbieder geeft het zorgvraagtype mee, tenzij een privacyverklaring geldt.
        Diagnosecode: niets gevonden, een zorgvraagtypecode (codelijst 032) verwacht.
        DFZ-01: dji-protocol, hoofdstuk 3, zorgvraagtypecode [ID3601]
      ? De zorgaanbieder heeft op de dag van de zorg een contract met DJI.
        Het register contracten is niet volledig en bevat dit gegeven niet.
        DFZ-20: dji-protocol, hoofdstuk 4, alleen declareren met een contract
      ? Het contractnummer is het factuurreferentienummer van een contract dat op de dag van de zorg geldt.
        Het register contracten is niet volledig en bevat dit gegeven niet.
        DFZ-01, DFZ-20: dji-protocol, hoofdstuk 3, contractnummer [ID3303]
      ? De prestatie staat op de dag van de zorg op het contract van de zorgaanbieder.
        Het register contracten is niet volledig en bevat dit gegeven niet.
        DFZ-01, DFZ-03: dji-protocol, hoofdstuk 3, prestatiecode [ID3103]
      ? Staat de prestatie op het contract, dan is het tarief gelijk aan het afgesproken tarief.
        Het register contracten is niet volledig en bevat dit gegeven niet.
        DFZ-03, ZPM-40: dji-protocol, hoofdstuk 3, gedeclareerd tarief [ID3118]
      + 16 regels zonder bezwaar:
        DFZ-01, DFZ-02, DFZ-05, DFZ-06, DFZ-09, DFZ-14, DFZ-19, DFZ-22, ZTN-07"
    `)
    expect(tekst.en).toMatchInlineSnapshot(`
      "Line R-2 (debet): rejected, € 0,00 of € 100,00.
      - Every debit line falls in the declared calendar month, or replaces a credit line of another month.
        Begindatum: found “2023-01-01”, expected a day in 2022-02.
        DFZ-08, DFZ-10: dji-protocol, hoofdstuk 4, declaraties per kalendermaand
      - The plaatsingsbesluit belongs to the SKN of the line.
        PlaatsingsbesluitNummer: found “123456789”, expected a plaatsingsbesluit of this client.
        DFZ-02: dji-protocol, hoofdstuk 3, controle op plaatsing
      - The verzekerdnummer is an SKN that IFZO knows.
        Verzekerdennummer: found “*****21”, expected a strafrechtsketennummer that IFZO knows.
        DFZ-01, DFZ-18: dji-protocol, hoofdstuk 3, verzekerdnummer [ID2003]
      ! The provider gives the zorgvraagtype along, unless a privacy statement holds.
        Diagnosecode: found nothing, expected a zorgvraagtypecode (code list 032).
        DFZ-01: dji-protocol, hoofdstuk 3, zorgvraagtypecode [ID3601]
      ? The provider has a contract with DJI on the day of care.
        The register of contracts is not complete and does not hold this.
        DFZ-20: dji-protocol, hoofdstuk 4, alleen declareren met een contract
      ? The contractnummer is the invoice reference number of a contract that holds on the day of care.
        The register of contracts is not complete and does not hold this.
        DFZ-01, DFZ-20: dji-protocol, hoofdstuk 3, contractnummer [ID3303]
      ? The prestatie is on the contract of the provider on the day of care.
        The register of contracts is not complete and does not hold this.
        DFZ-01, DFZ-03: dji-protocol, hoofdstuk 3, prestatiecode [ID3103]
      ? If the prestatie is on the contract, the tariff equals the agreed tariff.
        The register of contracts is not complete and does not hold this.
        DFZ-03, ZPM-40: dji-protocol, hoofdstuk 3, gedeclareerd tarief [ID3118]
      + 16 rules without objection:
        DFZ-01, DFZ-02, DFZ-05, DFZ-06, DFZ-09, DFZ-14, DFZ-19, DFZ-22, ZTN-07"
    `)
  })

  test('a rejected credit line', () => {
    const uitleg = explainFz(1, ({ eerder }) => {
      eerder.stand = 'afgekeurd'
    })
    expect(renderRegeluitleg(uitleg).nl).toMatchInlineSnapshot(`
      "Regel C-1 (credit): afgekeurd, € 0,00 van € 100,00.
      - Een creditregel neemt een eerdere regel terug die is toegekend.
        GerelateerdReferentienummer: “R-1” gevonden, een regel die is toegekend, niet afgekeurd verwacht.
        DFZ-10, DFZ-11: dji-protocol, hoofdstuk 4, crediteren van een goedgekeurde declaratie
      + 7 regels zonder bezwaar:
        DFZ-08, DFZ-09, DFZ-10"
    `)
  })

  test('a line of a declaration that was refused as a whole', () => {
    const uitleg = explainFz(2, ({ declaratie }) => {
      declaratie.factuurnummer = 'F-2022-01'
    })
    expect(renderRegeluitleg(uitleg).nl).toMatchInlineSnapshot(`
      "Regel R-3 (debet): afgekeurd, € 0,00 van € 125,00.
      - De declarant heeft het factuurnummer niet eerder gebruikt.
        Factuurnummer: “F-2022-01” gevonden, een factuurnummer dat nog niet gebruikt is verwacht.
        DFZ-09: dji-protocol, hoofdstuk 4, uniek factuurnummer
      + 24 regels zonder bezwaar:
        DFZ-01, DFZ-02, DFZ-03, DFZ-05, DFZ-06, DFZ-08, DFZ-09, DFZ-10, DFZ-14, DFZ-18, DFZ-19, DFZ-20, DFZ-22, ZPM-40, ZTN-07"
    `)
  })
})

test('a register that the desk lacks, and a past that is incomplete, are told with the reason', () => {
  const geval = makeBasisFz()
  const { skns: _, ...bestanden } = geval.bestanden
  bestanden.regels.volledig = false
  const feiten = feitenOf({ ...geval, bestanden: bestanden as Geval['bestanden'] })
  const { stappen } = explain(geval, 0, feiten)
  expect(stappen.filter((stap) => stap.oordeel === 'onbekend').map((stap) => stap.regel)).toEqual([
    'oordeel.fz.skn-bekend@1',
    'oordeel.regel.niet-dubbel@1',
    'oordeel.regel.referentie-nieuw@1',
  ])
})

test('there is no line beyond the last', () => {
  expect(() => explainFz(3, () => undefined)).toThrow(RangeError)
})
