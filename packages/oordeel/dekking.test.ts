import { expect, test } from 'vitest'
import { oordeelRegels } from './regelboek.ts'

// DFZ-07 has no rule: the records hold cents of euro and no free text, so nothing else can reach this desk.
const GEVRAAGD = ['01', '02', '03', '04', '05', '06', '08', '09', '10', '18', '19', '20'].map((n) => `DFZ-${n}`)

test.each(GEVRAAGD)('%s has a rule', (eis) => {
  expect(oordeelRegels.filter((rule) => rule.oorsprong.includes(eis)).length).toBeGreaterThan(0)
})

test('DFZ-01 every field of the protocol has a rule that names it', () => {
  const plaatsen = oordeelRegels.map((rule) => rule.bron.plaats).join('; ')
  // seeds/003 chapter 3
  const velden = ['3902', '3903', '3118', '1201', '3103', '2003', '3901', '3303', '3701', '3703', '3601']
  expect(velden.filter((veld) => !plaatsen.includes(veld))).toEqual([])
})

test('a rule id stands once in the book', () => {
  const ids = oordeelRegels.map((rule) => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every text is there in both languages and ends as a sentence', () => {
  for (const { zegt, advies } of oordeelRegels) {
    for (const tekst of [zegt.nl, zegt.en, advies.nl, advies.en]) expect(tekst).toMatch(/^[A-Z].{10,}\.$/)
  }
})
