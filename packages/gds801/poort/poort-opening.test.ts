import { ruleKey, takeSnapshot } from '@zorgketen/rules'
import { expect, test } from 'vitest'
import { regelboek } from '../v1_0/regelboek.ts'
import { geval, poortVoor } from './test/poort-voor.ts'

const { kiest } = poortVoor(geval()).loket
const gewenst = regelboek.filter(kiest)
const sleutels = (regels: typeof regelboek) => regels.map(ruleKey).toSorted()

test('a desk judges every rule it wants: those on single records and those over the message', () => {
  const { keuze, nietBeoordeeld } = poortVoor(geval())
  expect(sleutels(keuze)).toEqual(sleutels(gewenst))
  expect(new Set(keuze.map(({ vorm }) => vorm))).toEqual(new Set(['element', 'groep']))
  expect(nietBeoordeeld).toEqual([])
})

test('a desk without a register names the rules it cannot judge, also the folds', () => {
  const regels = regelboek.map((rule) => (rule.vorm === 'groep' ? { ...rule, nodig: ['codelijsten'] } : rule))
  const { keuze, nietBeoordeeld } = poortVoor(geval(), { regels, feiten: takeSnapshot({} as never, 'leeg') })
  const [zonder, met] = [true, false].map((leeg) =>
    sleutels(regels.filter((rule) => kiest(rule) && (rule.nodig.length === 0) === leeg)),
  )
  expect(sleutels(keuze)).toEqual(zonder)
  expect(nietBeoordeeld.map(({ regel }) => regel).toSorted()).toEqual(met)
})
