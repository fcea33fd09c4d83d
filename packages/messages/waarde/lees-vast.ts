import type { BevindingCode } from '../catalogus.ts'
import type { Blad } from '../layout.ts'
import { Afkeur, leesWaarde, type Waarde } from './lees-waarde.ts'
import { verwachteWaarde } from './verwacht.ts'

/** Reads the positions of a field in a fixed-width line. Null: empty (spaces, or zeros where that means empty). */
export function leesVast(blad: Blad, ruw: string): Waarde | null | Afkeur {
  if (blad.soort === 'tekst') {
    if (ruw.startsWith(' ') && ruw.trim() !== '') return afkeur(blad, 'uitlijning')
    const tekst = ruw.trimEnd()
    return tekst === '' ? leeg(blad) : leesWaarde(blad, tekst)
  }
  if (!/^\d+$/.test(ruw))
    return afkeur(blad, ruw.includes('-') && blad.soort === 'bedrag' ? 'negatief-bedrag' : nietCijfers(blad))
  if (/^0+$/.test(ruw) && (!blad.verplicht || blad.soort === 'datum')) return leeg(blad)
  return leesWaarde(blad, wireTekst(blad, ruw))
}

/** The text the value has on the XML and JSON wire. */
function wireTekst(blad: Blad, ruw: string): string {
  if (blad.soort === 'datum') return `${ruw.slice(0, 4)}-${ruw.slice(4, 6)}-${ruw.slice(6)}`
  if (blad.soort !== 'bedrag') return ruw
  const centen = ruw.padStart(3, '0')
  return `${centen.slice(0, -2)}.${centen.slice(-2)}`
}

function nietCijfers(blad: Blad): BevindingCode {
  if (blad.soort === 'datum') return 'geen-datum'
  if (blad.soort === 'bedrag') return 'geen-bedrag'
  return blad.soort === 'getal' ? 'geen-getal' : 'geen-cijfers'
}

function leeg(blad: Blad): null | Afkeur {
  return blad.verplicht ? afkeur(blad, 'leeg') : null
}

function afkeur(blad: Blad, code: BevindingCode): Afkeur {
  return new Afkeur(code, verwachteWaarde(blad))
}
