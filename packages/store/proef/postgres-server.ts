import type { TestProject } from 'vitest/node'
import { openLoket } from './loket.ts'
import { makeProefbank } from './proefbank.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the bench of the store tests. */
    readonly opslagproef: string
  }
}

/**
 * Global set-up of vitest: a small desk in the main process that starts the database server when the first store test
 * asks for it, and stops it after the run. TEST_DATABASE_URL uses a server that is there instead.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const bank = makeProefbank(process.env.TEST_DATABASE_URL)
  const { adres, sluit } = await openLoket({ '/postgres': bank.postgres, '/pglite': bank.pglite })
  project.provide('opslagproef', adres)
  return async () => {
    sluit()
    await bank.remove()
  }
}
