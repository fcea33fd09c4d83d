import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { type Store, shareStore } from '@zorgketen/store'
import { Gestopt, type Voortgang, type Werkplek } from '@zorgketen/usecases'
import { EldersMislukt } from './elders-mislukt.ts'
import type { Reken } from './reken.ts'
import type { Heen, Terug } from './verkeer.ts'

interface Lopend {
  readonly resolve: (uitkomst: never) => void
  readonly reject: (reden: Error) => void
  readonly voortgang: Voortgang
}

/** A thread of its own for heavy work on an open store, so that the pages of others go on meanwhile. */
export interface Rekenkamer {
  readonly reken: Reken
  /** Ends the thread; what it had open in the store is undone. */
  readonly sluit: () => Promise<void>
}

/** Opens the thread; work waits until it is ready. A thread that dies fails its work and is replaced by the next work. */
export function openRekenkamer(store: Store, { nu, voortgang: stil }: Pick<Werkplek, 'nu' | 'voortgang'>): Rekenkamer {
  const lopend = new Map<number, Lopend>()
  let laatste = 0
  let werker: Worker | null = start()

  function start(): Worker {
    const { port1, port2 } = new MessageChannel()
    const nieuw = new Worker(new URL('./werker.ts', import.meta.url), {
      workerData: port2 satisfies MessagePort,
      transferList: [port2],
    })
    shareStore(store, port1)
    nieuw.on('message', (bericht: Terug) => hear(nieuw, bericht))
    nieuw.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))))
    nieuw.on('exit', () => {
      port1.close()
      fail(new Error('the thread ended'))
      if (werker === nieuw) werker = null
    })
    nieuw.unref()
    return nieuw
  }

  const fail = (reden: Error): void => {
    for (const { reject } of lopend.values()) reject(reden)
    lopend.clear()
  }

  const hear = (van: Worker, bericht: Terug): void => {
    const { id } = bericht
    const deze = lopend.get(id)
    if (deze === undefined) return
    if (bericht.wat === 'voortgang') {
      const verder = (gestopt: boolean): void => van.postMessage({ wat: 'verder', id, gestopt } satisfies Heen)
      deze.voortgang(bericht.stap, bericht.gedaan, bericht.totaal).then(
        () => verder(false),
        () => verder(true),
      )
      return
    }
    lopend.delete(id)
    if (bericht.wat === 'klaar') deze.resolve(bericht.uitkomst as never)
    else if (bericht.wat === 'gestopt') deze.reject(new Gestopt())
    else deze.reject(new EldersMislukt(bericht.status, bericht.fout, bericht.spoor))
  }

  const reken: Reken = (naam, actor, invoer, voortgang = stil) =>
    new Promise((resolve, reject) => {
      laatste += 1
      const id = laatste
      werker ??= start()
      lopend.set(id, { resolve, reject, voortgang })
      werker.postMessage({ wat: 'opdracht', id, naam, actor, invoer, nu: nu() } satisfies Heen)
    })

  return {
    reken,
    sluit: async () => {
      await werker?.terminate()
    },
  }
}
