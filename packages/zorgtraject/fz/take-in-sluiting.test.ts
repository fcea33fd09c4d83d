import { describe, expect, test } from 'vitest'
import { codeOf, dag, fz, ggz } from '../proef/basis.ts'
import { type Sluitbericht, takeInSluiting } from './take-in-sluiting.ts'

const bericht = (deel: Partial<Sluitbericht> = {}): Sluitbericht => ({
  dag: dag(7, 31),
  reden: 'titel',
  laatste: dag(7, 14),
  vandaag: dag(8, 2),
  ...deel,
})

describe('ZTN-08 DJI closed the number', () => {
  test.each(['titel', 'behandeling'] as const)('it closes here on that day, because of: %s', (reden) => {
    expect(takeInSluiting(fz(1), bericht({ reden }))).toEqual({
      soort: 'gesloten',
      zorgtraject: fz(1, { gesloten: dag(7, 31), sluitreden: reden }),
    })
  })

  test('twice changes nothing; nor when the titel lapsed with care going on and it closed on the last prestatie', () => {
    for (const gesloten of [dag(7, 31), dag(7, 14)]) {
      const dicht = fz(1, { gesloten, sluitreden: 'titel' })
      expect(takeInSluiting(dicht, bericht())).toEqual({ soort: 'al-ingenomen', zorgtraject: dicht })
    }
  })

  test('with care after that day it is refused: that care is ggz', () => {
    expect(codeOf(takeInSluiting(fz(1), bericht({ laatste: dag(8, 1) })))).toBe('sluiten.voor-laatste')
    expect(takeInSluiting(fz(1), bericht({ laatste: dag(7, 31) })).soort).toBe('gesloten')
    expect(takeInSluiting(fz(1), bericht({ laatste: null })).soort).toBe('gesloten')
  })

  test('a later closing day here, a day to come, a ggz number', () => {
    expect(takeInSluiting(fz(1, { gesloten: dag(8, 1) }), bericht())).toMatchObject({
      weigering: { code: 'sluiting.andere-dag', params: { bekend: '2022-08-01', gevonden: '2022-07-31' } },
    })
    expect(codeOf(takeInSluiting(fz(1), bericht({ vandaag: dag(7, 30) })))).toBe('sluiten.later')
    expect(codeOf(takeInSluiting(ggz(1), bericht()))).toBe('nummer.al-in-gebruik')
  })
})
