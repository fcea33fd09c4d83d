import type { Verzekerde } from '@zorgketen/declaratie'
import type { Cents, EpochDay, Skn } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { heenCodec, nieuwHeen } from '../voorbeeld/codec.ts'
import { voorbeelddeclaratie } from './test/voorbeelddeclaratie.ts'
import { groupByVerzekerde, toKop, toVerzekerde } from './to-bericht.ts'

const { debet, credit, regels: _, ...kop } = voorbeelddeclaratie()

test.each([
  [-6000, 6000, 'C'],
  [0, 0, 'D'],
  [6000, 6000, 'D'],
])('a total of %i cents is %i %s: amounts go without sign', (totaal, bedrag, debetCreditCode) => {
  const { overzicht } = toKop({ ...kop, totaal: totaal as Cents }, heenCodec)
  expect(overzicht?.totaalDeclaratiebedragInclBtw).toMatchObject({ bedrag, debetCreditCode })
})

test('we declare for ourselves: payment does not go to a servicebureau', () => {
  expect(toKop(kop, heenCodec).declaratieContext?.betalingAanServicebureau).toBe(false)
})

describe('an insured', () => {
  const van = (anders: Partial<Verzekerde>) => ({ ...debet, verzekerde: { ...debet.verzekerde, ...anders } })

  test('is one record for all lines', () => {
    expect(groupByVerzekerde([debet, credit])).toEqual([[debet, credit]])
  })

  test.each<[string, Partial<Verzekerde>]>([
    ['number of ours', { id: 'P-2' }],
    ['strafrechtsketennummer', { skn: '7654321' as Skn }],
    ['date of birth', { geboortedatum: 3650 as EpochDay }],
  ])('with another %s is someone else', (_kenmerk, anders) => {
    expect(groupByVerzekerde([debet, van(anders)])).toHaveLength(2)
  })

  test('is told from one whose numbers only run together the same', () => {
    const een = van({ skn: '1234567' as Skn, geboortedatum: 8000 as EpochDay })
    const ander = van({ skn: '12345678' as Skn, geboortedatum: 0 as EpochDay })
    const derde = van({ skn: '1234567' as Skn, geboortedatum: 80 as EpochDay })
    const vierde = van({ skn: '12345678' as Skn, geboortedatum: 0 as EpochDay })
    expect(groupByVerzekerde([een, ander, derde, vierde]).map((groep) => groep.length)).toEqual([1, 2, 1])
  })

  test('has a PatientIdentificatienummer only where we have a number', () => {
    expect(toVerzekerde([debet], nieuwHeen).patientIdentificatienummer).toBe('P-1')
    expect(toVerzekerde([van({ id: '' })], nieuwHeen).patientIdentificatienummer).toBeNull()
  })

  test('without lines has no place in a message', () => {
    expect(() => toVerzekerde([], nieuwHeen)).toThrow(
      new RangeError('an insured without lines has no place in a message'),
    )
  })
})
