import type { Finding, Reader } from './reading.ts'
import { Tally } from './tally.ts'

/** Everything a reader got out of a message, in a form that can be compared. */
export interface Everything {
  readonly bevindingen: readonly string[]
  /** Every record as read; what holds byte ranges and unknown content (ours alone) is left out. */
  readonly eenheden: readonly unknown[]
}

const EIGEN = new Set(['van', 'tot', 'extra'])

export function readAll(reader: Reader, bytes: Uint8Array): Everything {
  const bevindingen: string[] = []
  const eenheden: unknown[] = []
  reader(bytes, {
    eenheid: (verzekerde) => eenheden.push(plain(verzekerde)),
    bevinding: ({ code, pad }: Finding) => bevindingen.push(`${pad}: ${code}`),
  })
  return { bevindingen: bevindingen.sort(), eenheden }
}

/** Reads and keeps only the tally: the timed work. */
export function readAndTally(reader: Reader, bytes: Uint8Array): ReturnType<Tally['answer']> {
  const tally = new Tally()
  reader(bytes, {
    eenheid: (verzekerde) => tally.add(verzekerde),
    bevinding: () => {
      tally.bevindingen += 1
    },
  })
  return tally.answer()
}

const plain = (record: unknown): unknown =>
  JSON.parse(JSON.stringify(record, (sleutel, waarde: unknown) => (EIGEN.has(sleutel) ? undefined : waarde)))
