import { addDays, dayOf, type EpochDay } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deelIn, type Inbreng, plekVan } from './indeling.ts'

const BEGIN = dayOf(2023, 1, 1)
const ding = fc
  .record({
    begin: fc.integer({ min: -200, max: 500 }),
    lang: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
    vorm: fc.constantFrom<Inbreng['vorm']>('balk', 'punt', 'kolom'),
    groep: fc.constantFrom('a', 'b'),
  })
  .map(({ begin, lang, vorm, groep }) => ({
    van: addDays(BEGIN, begin),
    tot: lang === null ? null : addDays(BEGIN, begin + lang),
    vorm,
    groep: `${groep} ${vorm}`,
  }))
const dingen = fc.array(ding, { maxLength: 60 }).map((rij) => rij.map((een, n): Inbreng => ({ ...een, id: `${n}` })))
const venster = fc
  .tuple(fc.integer({ min: -50, max: 300 }), fc.integer({ min: 0, max: 1000 }))
  .map(([van, lang]) => ({ van: addDays(BEGIN, van), tot: addDays(BEGIN, van + lang) }))

describe('ZTN-24: things on one axis of days', () => {
  test('property: everything in the window is placed once, in its group, inside the width; the rest is not', () => {
    fc.assert(
      fc.property(dingen, venster, (rij, ramen) => {
        const rijen = deelIn(rij, ramen)
        const binnen = rij.filter(({ van, tot }) => van <= ramen.tot && (tot === null || tot >= ramen.van))
        const geplaatst = rijen.flatMap(({ plaatsen }) => plaatsen.map(({ wat }) => wat.id))
        expect(geplaatst.toSorted()).toEqual(binnen.map(({ id }) => id).toSorted())
        for (const { groep, plaatsen } of rijen) {
          for (const { wat, links, breed } of plaatsen) {
            expect(wat.groep).toBe(groep)
            expect(links).toBeGreaterThanOrEqual(0)
            expect(links + breed).toBeLessThanOrEqual(1 + 1e-9)
          }
        }
      }),
    )
  })

  test('property: nothing overlaps on a row, and a row is in order of time', () => {
    fc.assert(
      fc.property(dingen, venster, (rij, ramen) => {
        for (const { plaatsen } of deelIn(rij, ramen)) {
          let eind = 0
          for (const { links, breed } of plaatsen) {
            expect(links).toBeGreaterThanOrEqual(eind - 1e-9)
            eind = links + breed
          }
        }
      }),
    )
  })

  test('a year of which March is asked: a bar that runs through it fills the width and says that it goes on', () => {
    const maart = { van: dayOf(2023, 3, 1), tot: dayOf(2023, 3, 31) }
    const jaar: Inbreng = { id: '1', van: BEGIN, tot: dayOf(2023, 12, 31), vorm: 'balk', groep: 'titel' }
    expect(deelIn([jaar], maart)).toEqual([
      {
        vorm: 'balk',
        groep: 'titel',
        plaatsen: [{ wat: jaar, links: 0, breed: 1, vanEerder: true, totLater: true }],
      },
    ])
  })

  test('two things that follow each other share a row; two at the same time do not', () => {
    const een = (id: string, van: EpochDay, tot: EpochDay): Inbreng => ({ id, van, tot, vorm: 'balk', groep: 'g' })
    const jaar = { van: BEGIN, tot: dayOf(2023, 12, 31) }
    const na = [een('a', BEGIN, dayOf(2023, 3, 31)), een('b', dayOf(2023, 4, 1), dayOf(2023, 6, 30))]
    expect(deelIn(na, jaar)).toHaveLength(1)
    const samen = [een('a', BEGIN, dayOf(2023, 4, 1)), een('b', dayOf(2023, 4, 1), dayOf(2023, 6, 30))]
    expect(deelIn(samen, jaar)).toHaveLength(2)
  })

  test('a day stands where its part of the year begins', () => {
    // 1 July 2023 is day 182 of 365, counted from 1
    expect(plekVan(dayOf(2023, 7, 1), { van: BEGIN, tot: dayOf(2023, 12, 31) })).toBeCloseTo(181 / 365, 10)
  })
})
