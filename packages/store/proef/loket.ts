import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A small desk in the main process of a test run, for what its test files share. */
export type Loket = { readonly adres: string; readonly sluit: () => void }

/** Opens a desk that answers each path with what its work gives, as JSON, or with 500 and the error. */
export const openLoket = async (werken: Readonly<Record<string, () => Promise<unknown>>>): Promise<Loket> => {
  const loket = createServer((vraag, antwoord) => {
    antwoord.setHeader('connection', 'close')
    const werk = werken[vraag.url ?? '']?.() ?? Promise.reject(new Error(`onbekend: ${vraag.url}`))
    werk.then(
      (uitkomst) => antwoord.end(JSON.stringify(uitkomst)),
      (fout) => antwoord.writeHead(500).end(String(fout)),
    )
  })
  loket.listen(0, '127.0.0.1')
  await once(loket, 'listening')
  return {
    adres: `http://127.0.0.1:${(loket.address() as AddressInfo).port}`,
    sluit: () => {
      loket.closeAllConnections()
      loket.close()
    },
  }
}

/** Work that is done once, when first asked for. */
export const eenmalig = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null
  return () => {
    made ??= make()
    return made
  }
}
