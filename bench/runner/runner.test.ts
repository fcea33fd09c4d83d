import { expect, it } from 'vitest'
import { agree, Disagreement, sameAnswer } from './agree.ts'
import type { Contender } from './race.ts'
import { summarize } from './summary.ts'

const contender = (naam: string, antwoord: unknown, eigen = true): Contender => ({
  ...{ naam, eigen, toets: () => antwoord, werk: () => antwoord },
})

it('another answer stops the bench and says where it differs', async () => {
  await expect(agree([contender('a', [1, 2]), contender('b', [1, 2])])).resolves.toEqual([1, 2])
  const anders = agree([contender('a', { x: [1, 2] }), contender('b', { x: [1, 3] })])
  await expect(anders).rejects.toThrow(Disagreement)
  await expect(anders).rejects.toThrow('b differs from a at /x/1: 3 instead of 2')
  expect(() => sameAnswer('b', undefined, 'a', null)).toThrow('nothing instead of null')
})

it('rates and ratios come from processor time, the middle of the rounds, and the goal from the same', () => {
  const [wij, zij] = [contender('wij', 0), contender('zij', 0, false)]
  const race = { naam: 'r', wat: '', hoeveelheid: 100, eenheid: 'MB', rondes: 3, deelnemers: [wij, zij] } as const
  const tijden = [
    { deelnemer: wij, seconden: [4, 4, 4], processor: [1, 2, 4] },
    { deelnemer: zij, seconden: [9, 9, 9], processor: [10, 10, 10] },
  ]
  const uitslag = summarize({ ...race, doel: { waarde: 51, deelnemer: 'wij' } }, tijden)
  expect(uitslag.deelnemers[0]?.perKern).toEqual({ laagste: 25, mediaan: 50, hoogste: 100 })
  expect(uitslag.deelnemers[0]?.perKlok.mediaan).toBe(25)
  expect(uitslag.verhoudingen).toEqual([{ deelnemer: 'wij', mededinger: 'zij', laagste: 2.5, mediaan: 5, hoogste: 10 }])
  expect(uitslag.doel?.gehaald).toBe(false)
})
