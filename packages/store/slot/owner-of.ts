import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Slothouder } from './slothouder.ts'
import { stateOf } from './state-of.ts'

/** The owner of a data folder and whether it runs: 'dood' is a lock left behind, 'elders' is on another machine. */
export type Eigenaar = Slothouder & { readonly stand: 'leeft' | 'dood' | 'elders' }

/** The lock file of a data folder. */
export const slotFile = (map: string): string => join(map, 'slot.json')

/** Who owns a data folder, so that the command line can talk to the running server; null when nobody does. */
export const ownerOf = (map: string): Eigenaar | null => {
  const houder = readHouder(slotFile(map))
  return typeof houder === 'string' ? null : { ...houder, stand: stateOf(houder) }
}

/** What a lock file says; 'weg' when there is none, 'onleesbaar' when it says nothing. */
export const readHouder = (bestand: string): Slothouder | 'weg' | 'onleesbaar' => {
  try {
    const houder = JSON.parse(readFileSync(bestand, 'utf8')) as Slothouder
    return typeof houder.id === 'string' && typeof houder.pid === 'number' ? houder : 'onleesbaar'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'weg' : 'onleesbaar'
  }
}
