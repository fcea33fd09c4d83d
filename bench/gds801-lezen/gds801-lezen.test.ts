import { expect, it } from 'vitest'
import { agree } from '../runner/agree.ts'
import { checkBytes, readers } from './gds801-lezen.ts'
import { PLANTED } from './plant-errors.ts'
import type { Everything } from './read-all.ts'

it('all readers of GDS801 give the same records and the same findings', async () => {
  const { bevindingen, eenheden } = (await agree(readers(checkBytes(), new Uint8Array()))) as Everything
  const codes = new Set(bevindingen.map((bevinding) => bevinding.slice(bevinding.lastIndexOf(' ') + 1)))
  expect(eenheden.length).toBeGreaterThan(PLANTED.length)
  expect([...codes].sort()).toEqual([...PLANTED.map(({ code }) => code), 'volgorde', 'waarde'].sort())
})
