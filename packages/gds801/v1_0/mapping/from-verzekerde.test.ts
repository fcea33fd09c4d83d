import { describe, expect, test } from 'vitest'
import { type Geval, maakGeval } from '../voorbeeld/geval.ts'
import { fromVerzekerde } from './from-verzekerde.ts'
import { Verliezen } from './verliezen.ts'

type Bewerking = (geval: Geval) => unknown

function lees(bewerk: Bewerking) {
  const geval = maakGeval()
  bewerk(geval)
  const verliezen = new Verliezen()
  return { regels: fromVerzekerde(geval.verzekerde, 7, verliezen), verliezen: verliezen.lijst() }
}

const REGEL = (nummer: number) => ({
  element: 'Prestatie',
  soort: 'onbruikbaar',
  eerste: `Verzekerde[7]/Prestatie[${nummer}]`,
})

describe('a line that lacks what is always needed is left out and reported; the other stays', () => {
  test.each([
    ['referentienummer'],
    ['prestatieCodelijstCode'],
    ['prestatiecode'],
    ['begindatum'],
    ['informatieCode'],
    ['aantal'],
    ['tariefInclBtw'],
    ['berekendBedragInclBtw'],
    ['declaratieBedragInclBtw'],
  ])('debit without %s', (eigenschap) => {
    const { regels, verliezen } = lees((g) => Object.assign(g.debet, { [eigenschap]: null }))
    expect(regels).toMatchObject([{ soort: 'credit', referentie: 'R-2' }])
    expect(verliezen).toMatchObject([REGEL(1)])
  })

  test.each([
    ['referentienummer'],
    ['gerelateerdReferentienummer'],
    ['prestatieCodelijstCode'],
    ['begindatum'],
    ['toegekendBedragInclBtwFinancieel'],
  ])('credit without %s', (eigenschap) => {
    const { regels, verliezen } = lees((g) => Object.assign(g.credit, { [eigenschap]: null }))
    expect(regels).toMatchObject([{ soort: 'debet', referentie: 'R-1' }])
    expect(regels).toHaveLength(1)
    expect(verliezen).toContainEqual(expect.objectContaining(REGEL(2)))
  })

  test('neither debit nor credit', () => {
    const { regels, verliezen } = lees((g) => {
      g.verzekerde.prestatie = [g.nieuw('Prestatie')]
    })
    expect(regels).toEqual([])
    expect(verliezen).toMatchObject([REGEL(1)])
  })
})

describe('the insured', () => {
  test('without a payer that can be read has no lines, and the number is reported where it stands', () => {
    const { regels, verliezen } = lees((g) => Object.assign(g.verzekerde, { uzoviNummer: '99' }))
    expect(regels).toEqual([])
    expect(verliezen).toMatchObject([
      { element: 'Verzekerde/UzoviNummer', soort: 'onbruikbaar', eerste: 'Verzekerde[7]' },
    ])
  })

  test('without a payer at all has no lines either', () => {
    expect(lees((g) => Object.assign(g.verzekerde, { uzoviNummer: null })).regels).toEqual([])
  })

  test('without PatientIdentificatienummer goes by an empty id', () => {
    const { regels } = lees((g) => Object.assign(g.verzekerde, { patientIdentificatienummer: null }))
    expect(regels.map(({ verzekerde }) => verzekerde.id)).toEqual(['', ''])
  })

  test('of DJI goes by strafrechtsketennummer, and on no line is a prestatie of ours known', () => {
    const { regels } = lees(() => undefined)
    const verzekerde = { id: 'P-1', betaler: '9992', bsn: null, skn: '1234567', geboortedatum: null }
    expect(regels).toMatchObject([
      { verzekerde, prestatie: null },
      { verzekerde, prestatie: null },
    ])
  })
})
