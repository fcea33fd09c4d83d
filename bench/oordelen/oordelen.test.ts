import { expect, it } from 'vitest'
import { agree } from '../runner/agree.ts'
import { judges } from './oordelen.ts'
import { SUBSET } from './subset.ts'

it('all judges find the same breaches of the same rules on the same lines', async () => {
  const findings = (await agree(judges(10))) as string[]
  const rules = new Set(findings.map((finding) => finding.slice(finding.indexOf(' ') + 1)))
  expect([...rules].sort()).toEqual([...SUBSET].sort())
})
