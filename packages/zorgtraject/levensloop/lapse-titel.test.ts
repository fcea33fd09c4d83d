import { describe, expect, test } from 'vitest'
import { andereDeclarant, bytes, codeOf, dag, fz, ggz, ztn } from '../proef/basis.ts'
import { lapseTitel } from './lapse-titel.ts'

// Factsheet Zorgtrajectnummer, 'Wat bepaalt de startdatum en einddatum' (fz): the titel lapses while care goes on.
const verval = {
  titelTot: dag(7, 31),
  laatste: dag(7, 20),
  vandaag: dag(8, 2),
  bewijs: bytes(9),
  bestaand: [fz(1)],
}

describe('ZTN-08 the titel lapses while care goes on', () => {
  test('the fz number closes on the day of the last fz prestatie and a ggz number opens in the same step', () => {
    expect(lapseTitel(fz(1), verval)).toEqual({
      soort: 'overgang',
      fz: fz(1, { gesloten: dag(7, 20), sluitreden: 'titel' }),
      // ZTN-03: its startdatum is that of its first prestatie, which is still to come
      ggz: ggz(0, { nummer: ztn(9), startdatum: null }),
      nieuw: true,
    })
  })

  test('ZTN-13: a ggz number that is open beside it goes on, and no second one is issued', () => {
    const open = ggz(2, { startdatum: dag(3, 1) })
    const overgang = lapseTitel(fz(1), { ...verval, bestaand: [fz(1), open] })
    expect(overgang).toMatchObject({ soort: 'overgang', ggz: open, nieuw: false })
    const anders = [ggz(3, { patient: 'p2' }), ggz(4, { declarant: andereDeclarant }), ggz(5, { gesloten: dag(8, 1) })]
    expect(lapseTitel(fz(1), { ...verval, bestaand: [fz(1), ...anders] })).toMatchObject({ nieuw: true })
  })

  test('without fz care it closes on the last day of the titel', () => {
    expect(lapseTitel(fz(1), { ...verval, laatste: null })).toMatchObject({ fz: { gesloten: dag(7, 31) } })
  })

  test.each([
    ['titel.zorg-erna', fz(1), { ...verval, laatste: dag(8, 1) }],
    ['sluiten.titel-in-ggz', ggz(1), verval],
    ['sluiten.al-gesloten', fz(1, { gesloten: dag(7, 1) }), verval],
    ['sluiten.later', fz(1), { ...verval, laatste: null, vandaag: dag(7, 1) }],
    ['nummer.andere-patient', fz(1), { ...verval, bestaand: [fz(1), ggz(9, { patient: 'p2' })] }],
  ])('refuses: %s', (code, traject, hoe) => {
    expect(codeOf(lapseTitel(traject, hoe))).toBe(code)
  })
})
