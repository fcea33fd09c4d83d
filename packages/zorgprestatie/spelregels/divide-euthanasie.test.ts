import { minutes } from '@zorgketen/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divideEuthanasie } from './divide-euthanasie.ts'

const TWAALF_UUR = 720
const minuten = fc.integer({ min: 0, max: 2000 }).map(minutes)

test('ZPM-33 (zpm-cases euthanasie-12u): of one hour after eleven and a half, half an hour is left', () => {
  expect(divideEuthanasie(minutes(690), minutes(60), TWAALF_UUR)).toEqual({ declarabel: 30, over: 30 })
})

test('ZPM-33: nothing is left when the maximum was passed before, all when it is far away', () => {
  expect(divideEuthanasie(minutes(721), minutes(10), TWAALF_UUR)).toEqual({ declarabel: 0, over: 10 })
  expect(divideEuthanasie(minutes(0), minutes(720), TWAALF_UUR)).toEqual({ declarabel: 720, over: 0 })
})

test('ZPM-33: whatever order and split, together never more than the maximum', () => {
  fc.assert(
    fc.property(fc.array(minuten, { maxLength: 8 }), (reeks) => {
      let eerder = 0
      let declarabel = 0
      for (const nieuw of reeks) {
        const deel = divideEuthanasie(minutes(eerder), nieuw, TWAALF_UUR)
        expect(deel.declarabel + deel.over).toBe(nieuw)
        eerder += nieuw
        declarabel += deel.declarabel
      }
      expect(declarabel).toBe(Math.min(eerder, TWAALF_UUR))
    }),
  )
})
