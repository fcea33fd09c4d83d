import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eenmalig, openLoket } from '@zorgketen/store/proef/loket'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the desk that has a folder with the demonstration. */
    readonly demonstratie: string
  }
}

/** A data folder with the demonstration, and how many ids were given out while it was made. */
export type Demonstratiemap = { readonly map: string; readonly ids: number }

/** Global set-up of vitest: makes one folder with the demonstration, when the first test asks for it, for all to copy. */
export const setup = async (project: TestProject): Promise<() => void> => {
  const map = mkdtempSync(join(tmpdir(), 'zk-demonstratie-'))
  const maak = eenmalig(async (): Promise<Demonstratiemap> => {
    // Loaded only now: most runs of some tests need no server.
    const { openProefwerk } = await import('./open-proefwerk.ts')
    const { seedDemo } = await import('../demo/seed-demo.ts')
    const { store, plek, uitgegeven } = await openProefwerk(map, 0)
    await seedDemo(plek).finally(() => store.close())
    return { map, ids: uitgegeven() }
  })
  const { adres, sluit } = await openLoket({ '/': maak })
  project.provide('demonstratie', adres)
  return () => {
    sluit()
    rmSync(map, { recursive: true, force: true })
  }
}
