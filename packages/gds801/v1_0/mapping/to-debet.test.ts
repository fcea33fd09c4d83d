import type { Debetregel } from '@zorgketen/declaratie'
import type { EpochDay } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { nieuwHeen } from '../voorbeeld/codec.ts'
import { voorbeelddeclaratie } from './test/voorbeelddeclaratie.ts'
import { toDebet } from './to-debet.ts'

const NIETS = { contract: null, diagnoses: [], zorgtraject: null, startdatum: null, plaatsing: null }
const { debet } = voorbeelddeclaratie()
const gegevens = (anders: Partial<Debetregel>) =>
  toDebet({ ...debet, ...NIETS, ...anders }, nieuwHeen).aanvullendePrestatiegegevens

describe('AanvullendePrestatiegegevens', () => {
  test('are not there when there is nothing to tell', () => {
    expect(gegevens({})).toBeNull()
  })

  test.each<[keyof typeof NIETS, Partial<Debetregel>, object]>([
    [
      'contract',
      { contract: 'C-9' },
      { contractnummer: 'C-9', diagnose: [], zorgtraject: null, plaatsingsbesluit: null },
    ],
    ['diagnoses', { diagnoses: debet.diagnoses }, { contractnummer: null, diagnose: [{ diagnosecode: 'FICTIEF-01' }] }],
    [
      'zorgtraject',
      { zorgtraject: debet.zorgtraject },
      { zorgtraject: { zorgtrajectnummer: debet.zorgtraject, zorgtrajectStartdatum: null } },
    ],
    [
      'startdatum',
      { startdatum: 19_000 as EpochDay },
      { zorgtraject: { zorgtrajectnummer: null, zorgtrajectStartdatum: 19_000 } },
    ],
    [
      'plaatsing',
      { plaatsing: debet.plaatsing },
      { zorgtraject: null, plaatsingsbesluit: { plaatsingsbesluitNummer: '123456789' } },
    ],
  ])('are there for %s alone', (_deel, anders, verwacht) => {
    expect(gegevens(anders)).toMatchObject(verwacht)
  })
})

test('a referral without referrer names none', () => {
  const verwijzing = { soort: '06', datum: null, verwijzer: null }
  expect(toDebet({ ...debet, verwijzing }, nieuwHeen).verwijzing).toMatchObject([
    { typeVerwijzingcode: '06', verwijzer: null },
  ])
})
