import { addDays, formatZtn, parseZtn } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { andereDeclarant, bytes, codeOf, dag, declarant, fz, ggz, ztn } from '../proef/basis.ts'
import { issueGgz, type Uitgifteverzoek } from './issue-ggz.ts'

const issue = (deel: Partial<Uitgifteverzoek> = {}) =>
  issueGgz({ patient: 'p1', declarant, dag: dag(3, 1), bewijs: bytes(1), bestaand: [], ...deel })

describe('issueGgz, good', () => {
  test('ZTN-01 ZTN-02 ZTN-04: a random UUID version 4 without startdatum, of this declarant', () => {
    const uitgifte = issue()
    expect(uitgifte).toEqual({ soort: 'zorgtraject', zorgtraject: ggz(1) })
    expect(parseZtn(formatZtn(ztn(1))).ok).toBe(true)
  })

  test.each([
    ['ZTN-13: an fz number of the patient is open beside it', fz(2)],
    ['an open number of another patient', ggz(2, { patient: 'p2' })],
    ['ZTN-13: the earlier number closed the day before', ggz(2, { gesloten: addDays(dag(3, 1), -1) })],
  ])('issues when there is %s', (_, bestaand) => {
    expect(issue({ bestaand: [bestaand] }).soort).toBe('zorgtraject')
  })

  test('ZTN-11: a patient who is referred gets a new number here, beside the one that is open elsewhere', () => {
    const elders = ggz(2, { declarant: andereDeclarant, startdatum: dag(1, 5) })
    expect(issue({ bestaand: [elders] })).toMatchObject({ zorgtraject: { nummer: ztn(1), declarant } })
    expect(issue({ bestaand: [elders, { ...elders, declarant }] })).toMatchObject({ soort: 'weigering' })
  })
})

describe('issueGgz, refused', () => {
  test.each([
    ['is open', ggz(2)],
    ['is open and already has prestaties', ggz(2, { startdatum: dag(1, 5) })],
    ['closes on the day of issue', ggz(2, { gesloten: dag(3, 1) })],
  ])('ZTN-13: a ggz number of the same patient at this declarant %s', (_, bestaand) => {
    const uitgifte = issue({ bestaand: [bestaand] })
    expect(codeOf(uitgifte)).toBe('ggz.nummer-open')
    expect(uitgifte).toMatchObject({ weigering: { params: { nummer: ztn(2), datum: '2022-03-01' } } })
  })

  test.each([
    ['at this declarant', ggz(1, { patient: 'p2' })],
    ['at another declarant', ggz(1, { patient: 'p2', declarant: andereDeclarant })],
    ['closed long ago', ggz(1, { patient: 'p2', gesloten: dag(1, 1) })],
    ['as an fz number', fz(1, { patient: 'p2' })],
  ])('ZTN-23: the number is in use for another patient, %s', (_, bestaand) => {
    const uitgifte = issue({ bestaand: [bestaand] })
    expect(codeOf(uitgifte)).toBe('nummer.andere-patient')
    expect(JSON.stringify(uitgifte)).not.toContain('p2')
  })

  test('ZTN-23: a closed number of the same patient is not issued again', () => {
    expect(codeOf(issue({ bestaand: [ggz(1, { gesloten: dag(1, 1) })] }))).toBe('nummer.al-in-gebruik')
  })

  test('bewijs of another length is a mistake of the caller', () => {
    expect(() => issue({ bewijs: new Uint8Array(15) })).toThrow(RangeError)
  })
})
