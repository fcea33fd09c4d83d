import type { Sjabloon } from './sjabloon.ts'
import type { Tekst } from './tekst.ts'

/** What can be wrong with any number that is written in digits only. */
export type CijferKwaal = 'leeg' | 'spatie' | 'teken' | 'te-kort' | 'te-lang'

type CijferTeksten<P extends string> = Record<`${P}.${CijferKwaal}`, Sjabloon>

/** The five rows that every digits-only identifier shares; `naam` with its article, `verwacht` a whole sentence. */
export function cijferTeksten<P extends string>(code: P, naam: Tekst, verwacht: Tekst): CijferTeksten<P> {
  const rijen: Record<CijferKwaal, Sjabloon> = {
    leeg: {
      graad: 'leeg',
      wat: { nl: `Er is niets ingevuld voor ${naam.nl}.`, en: `Nothing was entered for ${naam.en}.` },
      verwacht,
      doe: { nl: 'Vul het nummer in.', en: 'Enter the number.' },
    },
    spatie: {
      graad: 'vorm',
      wat: { nl: 'Voor of na het nummer staat witruimte.', en: 'There is white space before or after the number.' },
      verwacht,
      doe: { nl: 'Haal de witruimte weg.', en: 'Remove the white space.' },
    },
    teken: {
      graad: 'vorm',
      wat: {
        nl: 'Op positie {positie} staat ‘{teken}’ en dat is geen cijfer.',
        en: 'Position {positie} holds ‘{teken}’, which is not a digit.',
      },
      verwacht,
      doe: {
        nl: 'Schrijf alleen cijfers, zonder letters, punten, streepjes of spaties.',
        en: 'Write digits only, without letters, dots, hyphens or spaces.',
      },
    },
    'te-kort': {
      graad: 'vorm',
      wat: {
        nl: 'Het nummer telt {lengte} cijfers; dat zijn er minstens {ontbreekt} te weinig.',
        en: 'The number has {lengte} digits; that is at least {ontbreekt} too few.',
      },
      verwacht,
      doe: {
        nl: 'Vul de ontbrekende cijfers aan; voorloopnullen horen erbij.',
        en: 'Add the missing digits; leading zeros are part of the number.',
      },
    },
    'te-lang': {
      graad: 'vorm',
      wat: {
        nl: 'Het nummer telt {lengte} cijfers; dat zijn er {teveel} te veel.',
        en: 'The number has {lengte} digits; that is {teveel} too many.',
      },
      verwacht,
      doe: {
        nl: 'Controleer of er een ander nummer of een cijfer te veel is overgenomen.',
        en: 'Check whether a different number or an extra digit was copied.',
      },
    },
  }
  const uit = Object.entries(rijen).map(([kwaal, rij]) => [`${code}.${kwaal}`, rij])
  return Object.fromEntries(uit) as CijferTeksten<P>
}
