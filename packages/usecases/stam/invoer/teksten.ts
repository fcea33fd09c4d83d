import type { Tekst } from '@zorgketen/values'
import { beschrijvingVan, type RegisterNaam } from '../registers.ts'
import type { Uitleg } from './tabel.ts'

const INVULLEN: Tekst = {
  nl: 'Vul de cel in en lees het bestand opnieuw in.',
  en: 'Fill in the cell and import again.',
}

export const ontbreekt = (naam: Tekst): Uitleg => ({
  wat: { nl: `${naam.nl} is leeg.`, en: `${naam.en} is empty.` },
  verwacht: { nl: `een waarde voor ${naam.nl}`, en: `a value for ${naam.en}` },
  doe: INVULLEN,
})

export const geenKeuze = (woorden: readonly string[]): Uitleg => ({
  wat: { nl: 'Deze waarde staat niet in de lijst.', en: 'This value is not on the list.' },
  verwacht: { nl: `een van: ${woorden.join(', ')}`, en: `one of: ${woorden.join(', ')}` },
  doe: { nl: 'Gebruik een waarde uit de lijst.', en: 'Use a value of the list.' },
})

export function onbekendeVerwijzing(register: RegisterNaam): Uitleg {
  const { enkelvoud, meervoud } = beschrijvingVan(register).naam
  return {
    wat: { nl: `Deze ${enkelvoud.nl} is niet vastgelegd.`, en: `This ${enkelvoud.en} is not recorded.` },
    verwacht: { nl: `iets uit het register ${meervoud.nl}`, en: `one from the register of ${meervoud.en}` },
    doe: {
      nl: `Leg eerst de ${enkelvoud.nl} vast, of verbeter de cel.`,
      en: `Record the ${enkelvoud.en} first, or mend the cell.`,
    },
  }
}

export const kolomOntbreekt = (naam: Tekst): Uitleg => ({
  wat: { nl: `Er is geen kolom ${naam.nl} gevonden.`, en: `No column ${naam.en} was found.` },
  verwacht: { nl: `een kolom met ${naam.nl}`, en: `a column with ${naam.en}` },
  doe: { nl: 'Wijs aan welke kolom dit is.', en: 'Point out which column this is.' },
})

/** Two rows of one file that contradict each other; the earlier one stands. */
export const tegenspraak = (naam: Tekst, rij: number): Uitleg => ({
  wat: {
    nl: `Rij ${rij} zegt over hetzelfde iets anders (${naam.nl}). Deze rij is overgeslagen.`,
    en: `Row ${rij} says something else about the same (${naam.en}). This row was skipped.`,
  },
  verwacht: { nl: 'rijen die elkaar niet tegenspreken', en: 'rows that do not contradict each other' },
  doe: { nl: 'Verbeter een van de twee rijen.', en: 'Mend one of the two rows.' },
})

export const andersVastgelegd = (naam: Tekst): Uitleg => ({
  wat: {
    nl: `${naam.nl} verschilt van wat is vastgelegd; een import wijzigt dit niet.`,
    en: `${naam.en} differs from what is recorded; an import does not change it.`,
  },
  verwacht: { nl: 'wat is vastgelegd, of een lege cel', en: 'what is recorded, or an empty cell' },
  doe: {
    nl: 'Wijzig het op het scherm, met een reden: al verzonden regels moeten misschien worden gecorrigeerd.',
    en: 'Change it on the screen, with a reason: lines already sent may have to be corrected.',
  },
})
