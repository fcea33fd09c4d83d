import { createInterface } from 'node:readline'
import { StoreFout } from '../fout/store-fout.ts'
import { type Slot, takeSlot } from '../slot/take-slot.ts'

/** A process of its own for the tests of the lock: takes the lock of a folder when told, says what it got, holds it until told. */
const map = process.argv[2] ?? ''
const sloten: Slot[] = []

const take = (): string => {
  try {
    const slot = takeSlot(map)
    sloten.push(slot)
    return slot.overgenomen === null ? 'gekregen' : `overgenomen ${slot.overgenomen.pid}`
  } catch (thrown) {
    return thrown instanceof StoreFout ? thrown.code : String(thrown)
  }
}

process.stdout.write('klaar\n')
for await (const opdracht of createInterface({ input: process.stdin })) {
  if (opdracht === 'neem') process.stdout.write(`${take()}\n`)
  if (opdracht === 'meld') sloten.at(-1)?.announce('http://localhost:4000')
  if (opdracht === 'los') sloten.pop()?.release()
  process.stdout.write('gedaan\n')
}
