import { type Methodebestand, readTypemethode } from '../lees-typemethode.ts'
import type { Typemethode } from '../typemethode.ts'
import { bestand, TYPEN } from './methode.ts'

/** The made-up method, read. */
export function methodeOf(deel: Partial<Methodebestand> = {}): Typemethode {
  const { methode, bevindingen } = readTypemethode(bestand(deel), TYPEN)
  if (methode === null) throw new Error(JSON.stringify(bevindingen))
  return methode
}
