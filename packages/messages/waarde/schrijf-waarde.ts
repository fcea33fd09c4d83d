import type { Blad } from '../layout.ts'
import { isoDag } from './datum.ts'

/** A record value that has no form on the wire. The message names the element, never the value. */
export class SchrijfFout extends Error {
  override readonly name = 'SchrijfFout'
}

/** The text of a value on the XML or JSON wire. Throws SchrijfFout when the value has no such form. */
export function schrijfWaarde(blad: Blad, waarde: unknown): string {
  return tekstVan(blad, waarde) ?? faal(blad)
}

function tekstVan(blad: Blad, waarde: unknown): string | null {
  switch (blad.soort) {
    case 'tekst':
    case 'cijfers':
      return typeof waarde === 'string' ? waarde : null
    case 'janee':
      return typeof waarde === 'boolean' ? (waarde ? 'true' : 'false') : null
    case 'datum':
      return typeof waarde === 'number' ? isoDag(waarde) : null
    case 'getal':
      return isTelbaar(waarde) ? String(waarde) : null
    case 'bedrag':
      return isTelbaar(waarde) ? `${Math.floor(waarde / 100)}.${String(waarde % 100).padStart(2, '0')}` : null
    case 'tijd':
      return isTelbaar(waarde) && waarde < 86_400
        ? [waarde / 3600, (waarde / 60) % 60, waarde % 60].map(tweeCijfers).join(':')
        : null
    case 'reserve':
      return null
  }
}

function isTelbaar(waarde: unknown): waarde is number {
  return typeof waarde === 'number' && Number.isSafeInteger(waarde) && waarde >= 0
}

function tweeCijfers(n: number): string {
  return String(Math.floor(n)).padStart(2, '0')
}

function faal(blad: Blad): never {
  throw new SchrijfFout(
    `${blad.naam} is niet te schrijven: de waarde is geen ${blad.soort} of ligt buiten bereik. Controleer het record voor het schrijven.`,
  )
}
