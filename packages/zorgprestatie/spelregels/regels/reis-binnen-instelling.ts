import { fout, ok, onbekend } from '@zorgketen/rules'
import { NZA, normenkader } from '../bronnen.ts'
import { element } from '../omgeving.ts'

const LOCATIE_ONBEKEND = onbekend(
  'Waar de patiënt is gezien, is niet vastgelegd.',
  'Where the patient was seen was not recorded.',
)

export const reisBinnenInstelling = element({
  ...NZA,
  id: 'zpm.reis.binnen-instelling',
  oorsprong: ['ZPM-08', 'N2700'],
  bron: normenkader(
    'N2700, dat de beleidsregel aanhaalt: reistijd naar een patiënt buiten een locatie van de aanbieder',
  ),
  plek: 'consult',
  peildatum: (consult) => consult.datum,
  zegt: {
    nl: 'Bij een consult op een locatie van de aanbieder zelf hoort geen reistijd.',
    en: 'A consult at a location of the provider itself has no travel time.',
  },
  advies: {
    nl: 'Haal de reistijd weg, of herstel de locatie van het consult.',
    en: 'Remove the travel time, or correct the location of the consult.',
  },
  check: ({ reisminuten, locatie }) => {
    if (reisminuten === null || reisminuten === 0 || locatie === 'elders') return ok
    if (locatie === null) return LOCATIE_ONBEKEND
    return fout('Reistijd', reisminuten, {
      nl: 'geen reistijd op een eigen locatie',
      en: 'no travel time at an own location',
    })
  },
})
