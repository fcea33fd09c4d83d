import type { MessagePort } from 'node:worker_threads'
import { motorOf, traitsOf } from '../make-store.ts'
import type { Motor, Verbinding } from '../motor/motor.ts'
import type { Store } from '../store.ts'
import { type Antwoord, type Kennismaking, packFout, type Vraag } from './verkeer.ts'

interface Lopend {
  readonly verbinding: Verbinding
  readonly bewaar: () => void
  readonly maakOngedaan: (reden: Error) => void
}

/** Lets another thread work with an open store over a port (see `connectStore`): what it leaves open is undone. */
export function shareStore(store: Store, port: MessagePort): void {
  const motor = motorOf(store)
  const lopend = new Map<number, Lopend>()
  const answer = (antwoord: Antwoord): void => port.postMessage(antwoord)
  const tell = (id: number, werk: Promise<unknown>): void => {
    werk.then(
      (waarde) => answer({ id, goed: true, waarde }),
      (thrown: unknown) => answer({ id, goed: false, fout: packFout(thrown) }),
    )
  }
  port.on('message', (vraag: Vraag) => {
    const { id } = vraag
    if (vraag.wat === 'begin') {
      // Answers twice: when the transaction is open, and how it ended.
      tell(
        id,
        runTransaction(motor, vraag.begin, (deze) => {
          lopend.set(id, deze)
          answer({ id, goed: true, waarde: null })
        }),
      )
      return
    }
    if (vraag.wat === 'los') {
      tell(
        id,
        motor.transaction(vraag.begin, (verbinding) => verbinding.query(vraag.text, vraag.params)),
      )
      return
    }
    const deze = lopend.get(id)
    if (deze === undefined) return
    if (vraag.wat === 'query') tell(id, deze.verbinding.query(vraag.text, vraag.params))
    else if (vraag.wat === 'exec') tell(id, deze.verbinding.exec(vraag.text))
    else if (vraag.wat === 'copyIn') tell(id, deze.verbinding.copyIn(vraag.doel, oneBlock(vraag.tekst)))
    else {
      lopend.delete(id)
      if (vraag.bewaren) deze.bewaar()
      else deze.maakOngedaan(new Error('undone by the thread that asked'))
    }
  })
  port.on('close', () => {
    for (const { maakOngedaan } of lopend.values()) maakOngedaan(new Error('the thread that asked is gone'))
  })
  const { milieu, soort } = store
  const kennismaking: Kennismaking = { soort, milieu, citus: traitsOf(store).citus }
  port.postMessage(kennismaking)
}

/** A transaction that stays open until the other thread ends it. */
const runTransaction = (motor: Motor, begin: Parameters<Motor['transaction']>[0], opened: (deze: Lopend) => void) =>
  motor.transaction(
    begin,
    (verbinding) =>
      new Promise<null>((resolve, reject) => {
        opened({ verbinding, bewaar: () => resolve(null), maakOngedaan: reject })
      }),
  )

async function* oneBlock(tekst: string): AsyncGenerator<string> {
  yield tekst
}
