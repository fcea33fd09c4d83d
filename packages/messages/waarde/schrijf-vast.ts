import type { Blad } from '../layout.ts'
import { SchrijfFout, schrijfWaarde } from './schrijf-waarde.ts'
import { buitenLatin1 } from './tekens.ts'

/** The positions of a value in a fixed-width line: digits with zeros in front, text with spaces behind. */
export function schrijfVast(blad: Blad, waarde: unknown): string {
  const breedte = blad.breedte ?? 0
  const isTekst = blad.soort === 'tekst'
  if (blad.soort === 'reserve') return (blad.waarden?.[0] ?? '').padEnd(breedte)
  if (waarde === null) return (isTekst ? ' ' : '0').repeat(breedte)
  const tekst = schrijfWaarde(blad, waarde)
  const ruw = isTekst ? tekst : tekst.replaceAll(/[-.]/g, '')
  if (ruw.length > breedte || buitenLatin1.test(ruw))
    throw new SchrijfFout(
      `${blad.naam} (${blad.veldId}) past niet in ${breedte} posities. Controleer het record voor het schrijven.`,
    )
  return isTekst ? ruw.padEnd(breedte) : ruw.padStart(breedte, '0')
}
