import type { Retour, Retourregel } from '@zorgketen/declaratie'
import { cents, type EpochDay } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { terugCodec } from '../voorbeeld/codec.ts'
import { voorbeelddeclaratie } from './test/voorbeelddeclaratie.ts'
import { toRetourBericht } from './to-retour.ts'

const { debet, credit, ...declaratie } = voorbeelddeclaratie()
const regel = (soort: Retourregel['soort'], referentie: string): Retourregel => ({
  ...{ soort, referentie, meldingen: [] },
  ...{ toegekend: cents(4000), toegekendNietFinancieel: cents(0) },
})

const antwoord = (anders: Partial<Retour>, verzonden = declaratie) => {
  const retour: Retour = {
    van: 'betaler',
    berichtreferentie: declaratie.berichtreferentie,
    factuurnummer: declaratie.factuurnummer,
    declarant: declaratie.declarant.agb,
    betaler: declaratie.betaler.uzovi,
    berichtsoort: 'P',
    meldingen: [],
    regels: [],
    totaalDeclaratie: declaratie.totaal,
    totaalToegekend: cents(0),
    totaalToegekendNietFinancieel: cents(0),
    ...anders,
  }
  return toRetourBericht({ retour, declaratie: verzonden, verzenddatum: 19_050 as EpochDay }, terugCodec)
}

describe('who answers', () => {
  test('the payer of the declaration, also when the answer does not name him', () => {
    expect(antwoord({ betaler: null }).header).toMatchObject({ verzender: '9992', verzenderRol: '4' })
    expect(antwoord({}).header).toMatchObject({ verzender: '9992', verzenderRol: '4' })
  })

  test('the payer that the answer names comes before that of the declaration', () => {
    const betaler = '3311' as NonNullable<Retour['betaler']>
    expect(antwoord({ betaler }).header?.verzender).toBe('3311')
  })

  test('the gate, without sender (domain/gds801.md §2)', () => {
    expect(antwoord({ van: 'poort' }).header).toMatchObject({ verzender: null, verzenderRol: '6' })
  })
})

test('the context is that of the declaration, which pays no servicebureau', () => {
  expect(antwoord({}).declaratieContext).toMatchObject({ factuurnummer: 'F2022-01', betalingAanServicebureau: false })
})

test.each([
  [-6000, 6000, 'C'],
  [0, 0, 'D'],
  [6000, 6000, 'D'],
])('a granted total of %i cents is %i %s: amounts go without sign', (totaal, bedrag, debetCreditCode) => {
  const { overzicht } = antwoord({ totaalToegekend: cents(totaal) })
  expect(overzicht?.totaalToegekendBedragInclBtwFinancieel).toMatchObject({ bedrag, debetCreditCode })
})

describe('answered lines', () => {
  test('stand with the insured of the declaration', () => {
    const { verzekerde } = antwoord({ regels: [regel('credit', 'R-2')] })
    expect(verzekerde).toMatchObject([
      {
        patientIdentificatienummer: 'P-1',
        verzekerdennummer: '1234567',
        uzoviNummer: '9992',
        prestatie: [{ debetPrestatie: null, creditPrestatie: { referentienummer: 'R-2' } }],
      },
    ])
  })

  test('of an insured without a number of ours name none', () => {
    const regels = [debet, credit].map((een) => ({ ...een, verzekerde: { ...een.verzekerde, id: '' } }))
    const { verzekerde } = antwoord({ regels: [regel('debet', 'R-1')] }, { ...declaratie, regels })
    expect(verzekerde[0]?.patientIdentificatienummer).toBeNull()
  })

  test('must be lines of the declaration', () => {
    expect(() => antwoord({ regels: [regel('debet', 'R-9')] })).toThrow(
      new RangeError('answered line R-9 is not in the declaration'),
    )
  })
})
