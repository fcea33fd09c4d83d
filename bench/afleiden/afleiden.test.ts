import { expect, it } from 'vitest'
import { agree } from '../runner/agree.ts'
import { derivers } from './afleiden.ts'

it('all derivers give the same code, tariff, counted time or refusal', async () => {
  const outcomes = (await agree(derivers(0))) as string[]
  expect(new Set(outcomes).size).toBeGreaterThan(30)
  expect(outcomes).toContain('tijd.geen-directe')
  expect(outcomes).toContain('tijd.te-kort')
  for (const tijdsoort of ['gepland', 'gerealiseerd'])
    expect(outcomes.some((outcome) => outcome.endsWith(` ${tijdsoort}`))).toBe(true)
})
