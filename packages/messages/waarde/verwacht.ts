import type { Tekst } from '@zorgketen/values'
import type { Blad } from '../layout.ts'

/** In words, the value an element asks for. */
export function verwachteWaarde(blad: Blad): Tekst {
  if (blad.waarden?.length === 0) return { nl: 'geen waarde', en: 'no value' }
  if (blad.waarden !== null) return { nl: blad.waarden.join(' of '), en: blad.waarden.join(' or ') }
  if (blad.patroon !== null) return { nl: `de vorm ${blad.patroon.source}`, en: `the form ${blad.patroon.source}` }
  const lengte = lengteTekst(blad)
  switch (blad.soort) {
    case 'tekst':
      return lengte === null
        ? { nl: 'tekst', en: 'text' }
        : { nl: `tekst van ${lengte.nl} tekens`, en: `text of ${lengte.en} characters` }
    case 'cijfers':
      return lengte === null
        ? { nl: 'cijfers', en: 'digits' }
        : { nl: `${lengte.nl} cijfers`, en: `${lengte.en} digits` }
    case 'getal':
      return { nl: 'een geheel getal zonder teken', en: 'a whole number without a sign' }
    case 'bedrag':
      return blad.breedte === null
        ? { nl: 'een bedrag als 123.45, zonder teken', en: 'an amount like 123.45, without a sign' }
        : { nl: `${blad.breedte} cijfers, in centen`, en: `${blad.breedte} digits, in cents` }
    case 'datum':
      return blad.breedte === null
        ? { nl: 'een bestaande datum JJJJ-MM-DD', en: 'an existing date YYYY-MM-DD' }
        : { nl: 'een bestaande datum JJJJMMDD', en: 'an existing date YYYYMMDD' }
    case 'tijd':
      return { nl: 'een tijd UU:MM:SS', en: 'a time HH:MM:SS' }
    case 'janee':
      return { nl: 'true of false', en: 'true or false' }
    case 'reserve':
      return { nl: 'spaties', en: 'spaces' }
  }
}

function lengteTekst(blad: Blad): Tekst | null {
  if (blad.lengte !== null) return { nl: `${blad.lengte}`, en: `${blad.lengte}` }
  if (blad.maxlengte !== null) return { nl: `hoogstens ${blad.maxlengte}`, en: `at most ${blad.maxlengte}` }
  return null
}
