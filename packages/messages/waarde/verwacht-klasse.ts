import type { Tekst } from '@zorgketen/values'
import type { Blad, Kind, Klasse } from '../layout.ts'

const elementen = new WeakMap<Klasse, Tekst>()

/** In words, what may stand inside a class. A long list is named, not summed up. */
export function verwachteElementen(klasse: Klasse): Tekst {
  const tekst = elementen.get(klasse) ?? somOp(klasse)
  elementen.set(klasse, tekst)
  return tekst
}

function somOp(klasse: Klasse): Tekst {
  const namen = klasse.elementen.map((e) => e.naam)
  if (namen.length > 6) return { nl: `een element van ${klasse.id}`, en: `an element of ${klasse.id}` }
  if (namen.length === 0) return { nl: 'niets', en: 'nothing' }
  return { nl: namen.join(' of '), en: namen.join(' or ') }
}

/** In words, the order inside a class. */
export function verwachteVolgorde(klasse: Klasse): Tekst {
  const namen = klasse.elementen.map((e) => e.naam).join(', ')
  return { nl: `de volgorde ${namen}`, en: `the order ${namen}` }
}

/** In words, how often an element may occur at most. */
export function hoogstens(element: Blad | Kind): Tekst {
  const max = element.vorm === 'kind' ? (element.max ?? 1) : 1
  return { nl: `hoogstens ${max} keer`, en: `at most ${max} time${max === 1 ? '' : 's'}` }
}

/** In words, how often an element must occur at least. */
export function minstens(element: Blad | Kind): Tekst {
  const min = minimum(element)
  return { nl: `minstens ${min} keer`, en: `at least ${min} time${min === 1 ? '' : 's'}` }
}

/** How often an element must occur at least. */
export function minimum(element: Blad | Kind): number {
  return element.vorm === 'kind' ? element.min : element.verplicht ? 1 : 0
}
