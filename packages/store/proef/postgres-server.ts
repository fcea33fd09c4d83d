import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
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
  const loket = createServer((vraag, antwoord) => {
    antwoord.setHeader('connection', 'close')
    const werk = vraag.url === '/postgres' ? bank.postgres() : bank.pglite()
    werk.then(
      (uitkomst) => antwoord.end(JSON.stringify(uitkomst)),
      (fout) => antwoord.writeHead(500).end(String(fout)),
    )
  })
  loket.listen(0, '127.0.0.1')
  await once(loket, 'listening')
  project.provide('opslagproef', `http://127.0.0.1:${(loket.address() as AddressInfo).port}`)
  return async () => {
    loket.closeAllConnections()
    loket.close()
    await bank.remove()
  }
}
