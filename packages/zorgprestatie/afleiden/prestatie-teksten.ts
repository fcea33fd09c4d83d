import { BRONNEN } from '../weigering/bronnen.ts'
import type { Weigertekst } from '../weigering/describe-weigering.ts'

/** What the reference data may lack for a prestatie other than a consult. */
export const prestatieTeksten = {
  'prestatie.code-onbekend': {
    wat: {
      nl: 'Welke prestatiecode hoort bij {prestatie} op {datum} is onbekend.',
      en: 'Which prestatiecode belongs to {prestatie} on {datum} is unknown.',
    },
    verwacht: {
      nl: 'Een code uit de prestatie- en tarievenlijst van de NZa.',
      en: 'A code from the NZa list of prestaties and tariffs.',
    },
    doe: { nl: 'De code wordt niet verzonnen.', en: 'The code is not made up.' },
    bron: BRONNEN.tarieven,
  },
  'prestatie.bestaat-niet': {
    wat: {
      nl: 'Er bestaat op {datum} geen prestatie voor {prestatie}.',
      en: 'There is no prestatie for {prestatie} on {datum}.',
    },
    verwacht: {
      nl: 'Een combinatie die in de volledige prestatielijst van die dag staat.',
      en: 'A combination that is on the complete list of prestaties of that day.',
    },
    doe: {
      nl: 'Controleer wat is geregistreerd: soort, beroep, grootte, graad of niveau.',
      en: 'Check what was registered: kind, profession, size, level of care or of security.',
    },
    bron: BRONNEN.tarieven,
  },
} satisfies Record<string, Weigertekst>
