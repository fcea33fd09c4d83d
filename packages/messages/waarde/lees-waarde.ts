import type { Tekst } from '@zorgketen/values'
import type { BevindingCode } from '../catalogus.ts'
import type { Blad } from '../layout.ts'
import { epochDag } from './datum.ts'
import { verwachteWaarde } from './verwacht.ts'

export type Waarde = string | number | boolean

/** Why a text is not a value of its element. */
export class Afkeur {
  readonly code: BevindingCode
  readonly verwacht: Tekst
  constructor(code: BevindingCode, verwacht: Tekst) {
    this.code = code
    this.verwacht = verwacht
  }
}

/** Most digits of a whole number when the layout says nothing, and of an amount (with cents). */
export const MAX_GETAL = 9
const MAX_BEDRAG = 15

/** Reads the text of an element as it stands on the XML or JSON wire. Returns the value or why it is refused. */
export function leesWaarde(blad: Blad, tekst: string): Waarde | Afkeur {
  const ruw = blad.soort === 'tekst' || blad.soort === 'cijfers' ? tekst : tekst.trim()
  if (ruw.trim() === '') return afkeur(blad, 'leeg')
  const waarde = perSoort(blad, ruw)
  if (waarde instanceof Afkeur) return waarde
  if (blad.patroon !== null && !blad.patroon.test(ruw)) return afkeur(blad, 'waarde')
  return blad.waarden !== null && !blad.waarden.includes(ruw) ? afkeur(blad, 'waarde') : waarde
}

function perSoort(blad: Blad, ruw: string): Waarde | Afkeur {
  switch (blad.soort) {
    case 'tekst':
      return checkLengte(blad, ruw) ?? ruw
    case 'cijfers':
      return /^\d+$/.test(ruw) ? (checkLengte(blad, ruw) ?? ruw) : afkeur(blad, 'geen-cijfers')
    case 'getal': {
      if (!/^\d+$/.test(ruw)) return afkeur(blad, 'geen-getal')
      return ruw.length > (blad.lengte ?? blad.maxlengte ?? MAX_GETAL) ? afkeur(blad, 'te-lang') : Number(ruw)
    }
    case 'bedrag':
      return leesBedrag(blad, ruw)
    case 'datum': {
      const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(ruw)
      const dag = delen && epochDag(Number(delen[1]), Number(delen[2]), Number(delen[3]))
      return dag ?? afkeur(blad, 'geen-datum')
    }
    case 'tijd': {
      const delen = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(ruw)
      return delen ? Number(delen[1]) * 3600 + Number(delen[2]) * 60 + Number(delen[3] ?? 0) : afkeur(blad, 'geen-tijd')
    }
    case 'janee':
      return ruw === 'true' ? true : ruw === 'false' ? false : afkeur(blad, 'geen-janee')
    case 'reserve':
      return afkeur(blad, 'reserve')
  }
}

function leesBedrag(blad: Blad, ruw: string): Waarde | Afkeur {
  if (/^-\d+(\.\d+)?$/.test(ruw)) return afkeur(blad, 'negatief-bedrag')
  const delen = /^(\d+)\.(\d\d)$/.exec(ruw)
  if (!delen) return afkeur(blad, 'geen-bedrag')
  const cijfers = `${delen[1]}${delen[2]}`
  return cijfers.length > (blad.maxlengte ?? MAX_BEDRAG) ? afkeur(blad, 'te-lang') : Number(cijfers)
}

function checkLengte(blad: Blad, ruw: string): Afkeur | null {
  if (blad.lengte === null && blad.maxlengte === null) return null
  const lengte = tekens(ruw)
  if (blad.lengte !== null && lengte !== blad.lengte) return afkeur(blad, 'lengte')
  return blad.maxlengte !== null && lengte > blad.maxlengte ? afkeur(blad, 'te-lang') : null
}

/** Characters as XML counts them: a pair of surrogates is one. */
function tekens(tekst: string): number {
  let aantal = 0
  for (const _ of tekst) aantal++
  return aantal
}

function afkeur(blad: Blad, code: BevindingCode): Afkeur {
  return new Afkeur(code, verwachteWaarde(blad))
}
