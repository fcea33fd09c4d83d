import type { MessagePort } from 'node:worker_threads'
import { StoreFout } from '../fout/store-fout.ts'
import type { Motor, Uitkomst, Verbinding } from '../motor/motor.ts'
import type { Soort } from '../store.ts'
import { type Antwoord, unpackFout, type Vraag } from './verkeer.ts'

interface Wachter {
  readonly resolve: (waarde: unknown) => void
  readonly reject: (reden: Error) => void
}

/** An engine that lives in another thread, behind a port. */
export function remoteMotor(soort: Soort, port: MessagePort): Motor {
  const wachters = new Map<number, Wachter>()
  let laatste = 0
  let dicht = false
  port.on('message', (antwoord: Antwoord) => {
    const wachter = wachters.get(antwoord.id)
    wachters.delete(antwoord.id)
    if (antwoord.goed) wachter?.resolve(antwoord.waarde)
    else wachter?.reject(unpackFout(antwoord.fout))
  })
  port.on('close', () => {
    dicht = true
    for (const { reject } of wachters.values()) reject(new StoreFout('opslag.gesloten'))
    wachters.clear()
  })
  const hear = (id: number): Promise<unknown> =>
    new Promise((resolve, reject) => {
      wachters.set(id, { resolve, reject })
    })
  const ask = (vraag: Vraag): Promise<unknown> => {
    if (dicht) return Promise.reject(new StoreFout('opslag.gesloten'))
    const antwoord = hear(vraag.id)
    port.postMessage(vraag)
    return antwoord
  }
  return {
    soort,
    transaction: async (begin, doe) => {
      laatste += 1
      const id = laatste
      await ask({ wat: 'begin', id, begin })
      let uitkomst: Awaited<ReturnType<typeof doe>>
      try {
        uitkomst = await doe(verbindingOf(id, ask))
      } catch (thrown) {
        await ask({ wat: 'einde', id, bewaren: false }).catch(() => undefined)
        throw thrown
      }
      await ask({ wat: 'einde', id, bewaren: true })
      return uitkomst
    },
    ask: async (begin, text, params) => {
      laatste += 1
      return (await ask({ wat: 'los', id: laatste, begin, text, params })) as Uitkomst
    },
    outside: () => Promise.reject(new TypeError('maintenance is for the thread that has the engine')),
    close: async () => port.close(),
  }
}

const verbindingOf = (id: number, ask: (vraag: Vraag) => Promise<unknown>): Verbinding => ({
  query: async (text, params) => (await ask({ wat: 'query', id, text, params })) as Uitkomst,
  exec: async (text) => {
    await ask({ wat: 'exec', id, text })
  },
  copyIn: async (doel, blocks) => {
    let tekst = ''
    for await (const block of blocks) tekst += block
    await ask({ wat: 'copyIn', id, doel, tekst })
  },
})
