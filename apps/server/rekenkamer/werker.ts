import { randomUUID } from 'node:crypto'
import { constants, setPriority } from 'node:os'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { connectStore, openOpslag } from '@zorgketen/store'
import { Gestopt, type Voortgang } from '@zorgketen/usecases'
import { toFout } from '../fouten/to-fout.ts'
import { openGereedschap, sha256 } from '../start/gereedschap.ts'
import { rekenHier } from './reken.ts'
import type { Heen, Terug } from './verkeer.ts'

// The thread that reckons: it has the rules and the reference data, and reaches the store by a port. Who looks at a screen
// goes first: on Linux a priority holds for one thread, elsewhere it would slow down the whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
const opslag = connectStore(workerData as MessagePort).then(openOpslag)
const gereedschap = openGereedschap()
const wachtend = new Map<number, (gestopt: boolean) => void>()

const tell = (bericht: Terug): void => parentPort?.postMessage(bericht)

const voortgangOf =
  (id: number): Voortgang =>
  async (stap, gedaan, totaal) => {
    const gestopt = await new Promise<boolean>((resolve) => {
      wachtend.set(id, resolve)
      tell({ wat: 'voortgang', id, stap, gedaan, totaal })
    })
    if (gestopt) throw new Gestopt()
  }

parentPort?.on('message', (bericht: Heen) => {
  if (bericht.wat === 'opdracht') void work(bericht)
  else {
    wachtend.get(bericht.id)?.(bericht.gestopt)
    wachtend.delete(bericht.id)
  }
})

async function work({ id, naam, actor, invoer, nu }: Extract<Heen, { readonly wat: 'opdracht' }>): Promise<void> {
  const plek = {
    opslag: await opslag,
    gereedschap,
    vingerafdruk: sha256,
    nu: () => nu,
    nieuwId: () => randomUUID(),
    voortgang: voortgangOf(id),
  }
  try {
    tell({ wat: 'klaar', id, uitkomst: await rekenHier(plek)(naam, actor, invoer as never) })
  } catch (error) {
    if (error instanceof Gestopt) tell({ wat: 'gestopt', id })
    else tell({ wat: 'mislukt', id, ...toFout(error), spoor: error instanceof Error ? (error.stack ?? '') : '' })
  }
}
