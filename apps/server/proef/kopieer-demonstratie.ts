import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Demonstratiemap } from './demonstratieloket.ts'

/** A data folder of the test's own with the demonstration in it; who asks removes it. */
export const kopieerDemonstratie = async (): Promise<Demonstratiemap> => {
  const antwoord = await fetch(inject('demonstratie'))
  if (!antwoord.ok) throw new Error(await antwoord.text())
  const { map, ids } = (await antwoord.json()) as Demonstratiemap
  const kopie = mkdtempSync(join(tmpdir(), 'zk-demo-'))
  cpSync(map, kopie, { recursive: true })
  return { map: kopie, ids }
}
