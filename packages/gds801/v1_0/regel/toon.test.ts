import { expect, test } from 'vitest'
import { nieuwHeen } from '../voorbeeld/codec.ts'
import { dag } from '../voorbeeld/dag.ts'
import { nietNaVerzenddatum } from './niet-na-verzenddatum.ts'
import { toonBedrag } from './toon-bedrag.ts'
import { toonDag } from './toon-dag.ts'

test('a finding shows an amount as it stands in the message: decimals with a dot (domain/gds801.md §1)', () => {
  expect(toonBedrag(12_345)).toBe('123.45')
  expect(toonBedrag(0)).toBe('0.00')
})

test('a finding shows a date as it stands in the message: YYYY-MM-DD (domain/gds801.md §1)', () => {
  expect(toonDag(dag('2022-02-10'))).toBe('2022-02-10')
  expect(toonDag(0)).toBe('1970-01-01')
})

test('what is absent has nothing to show', () => {
  expect([toonBedrag(null), toonDag(null)]).toEqual([null, null])
})

test('what is expected of a date names the date of sending, in Dutch and English', () => {
  const { nl, en } = nietNaVerzenddatum(nieuwHeen('Header', { verzenddatum: dag('2022-02-10') }))
  expect(nl).toBe('uiterlijk de verzenddatum 2022-02-10')
  expect(en).toBe('at the latest the date of sending 2022-02-10')
})
