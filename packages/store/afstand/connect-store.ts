import type { MessagePort } from 'node:worker_threads'
import { makeStore } from '../make-store.ts'
import type { Store } from '../store.ts'
import { remoteMotor } from './remote-motor.ts'
import type { Kennismaking } from './verkeer.ts'

/** The store that another thread shares over a port (see `shareStore`): the same store, without an engine of its own. */
export async function connectStore(port: MessagePort): Promise<Store> {
  const { soort, milieu, citus } = await new Promise<Kennismaking>((resolve) => {
    port.once('message', resolve)
  })
  const niets = async (): Promise<void> => {}
  return makeStore(remoteMotor(soort, port), { milieu, citus, overgenomen: null, announce: niets, release: niets })
}
