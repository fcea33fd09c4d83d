import type { Tekst } from '@zorgketen/values'
import type { Typekeuze, Zorgvraagtypering } from './zorgvraagtypering.ts'

export type Keuzeuitkomst =
  | { readonly soort: 'typering'; readonly typering: Zorgvraagtypering }
  | { readonly soort: 'weigering'; readonly reden: Tekst }

/**
 * Keeps the choice of the regiebehandelaar: any type of the method, also one that the answers exclude, because the
 * outcome only advises. Who chooses otherwise than the most likely type says why.
 */
export function chooseType(typering: Zorgvraagtypering, keuze: Typekeuze): Keuzeuitkomst {
  if (!typering.kansen.some(({ type }) => type === keuze.type)) {
    return {
      soort: 'weigering',
      reden: {
        nl: `Zorgvraagtype ${keuze.type} bestaat niet in methode ${typering.methode}.`,
        en: `Zorgvraagtype ${keuze.type} does not exist in method ${typering.methode}.`,
      },
    }
  }
  if (keuze.type !== typering.kansen[0]?.type && (keuze.reden ?? '').trim() === '') {
    return {
      soort: 'weigering',
      reden: {
        nl: 'Dit is niet het voorgestelde type. Leg vast waarom het toch past.',
        en: 'This is not the proposed type. Record why it fits all the same.',
      },
    }
  }
  return { soort: 'typering', typering: { ...typering, keuze } }
}
