import { contains, type EpochDay, formatDay, type Tekst } from '@zorgketen/values'
import type { Stroom } from '../registratie/consultregistratie.ts'
import type { Typemethode } from './typemethode.ts'

export type Methodevondst =
  | { readonly soort: 'methode'; readonly methode: Typemethode }
  | { readonly soort: 'onbekend'; readonly reden: Tekst }

/**
 * The method that holds on a day. Of two the one that was given last counts: a corrected release lies over the first.
 * Without one it says what to install; nothing is guessed, because coefficients are published by the NZa only.
 */
export function findMethode(methoden: readonly Typemethode[], stroom: Stroom, dag: EpochDay): Methodevondst {
  const methode = methoden.findLast((een) => een.stroom === stroom && contains(een.geldig, dag))
  return methode === undefined ? { soort: 'onbekend', reden: missing(stroom, dag) } : { soort: 'methode', methode }
}

function missing(stroom: Stroom, dag: EpochDay): Tekst {
  const op = formatDay(dag)
  return {
    nl:
      `Er is geen methode van zorgvraagtypering ${stroom} voor ${op}. Installeer de Codelijst Zorgvraagtypering van de NZa: ` +
      'de tabbladen ZVT coëfficiënt en ZVT constante, en de uitsluitregels, elk als CSV met puntkomma.',
    en:
      `There is no method of zorgvraagtypering ${stroom} for ${op}. Install the Codelijst Zorgvraagtypering of the NZa: ` +
      'the tabs ZVT coëfficiënt and ZVT constante, and the exclusion rules, each as CSV with semicolons.',
  }
}
