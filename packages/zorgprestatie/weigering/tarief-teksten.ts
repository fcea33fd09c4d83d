import { BRONNEN } from './bronnen.ts'
import type { Weigertekst } from './describe-weigering.ts'

const combinatie = {
  nl: '{zorgsoort} van {duurklasse} minuten in setting {setting} door {beroep} op {datum}',
  en: '{zorgsoort} of {duurklasse} minutes in setting {setting} by {beroep} on {datum}',
}

export const tariefTeksten = {
  'duurklassen.onbekend': {
    wat: { nl: 'Voor {datum} zijn geen duurklassen geladen.', en: 'No duration classes are loaded for {datum}.' },
    verwacht: { nl: 'De lijst duurklassen van die dag.', en: 'The list of duration classes of that day.' },
    doe: {
      nl: 'Installeer een bestand van het onderwerp duurklassen dat deze dag dekt.',
      en: 'Install a file of the subject duurklassen that covers this day.',
    },
    bron: BRONNEN.duur,
  },
  'tarief.onbekend': {
    wat: { nl: 'Het tarief van {code} op {datum} is onbekend.', en: 'The tariff of {code} on {datum} is unknown.' },
    verwacht: {
      nl: 'Een tarief uit de prestatie- en tarievenlijst van de NZa.',
      en: 'A tariff from the NZa list of prestaties and tariffs.',
    },
    doe: { nl: 'Het tarief wordt niet geraden.', en: 'The tariff is not guessed.' },
    bron: BRONNEN.tarieven,
  },
  'code.onbekend': {
    wat: {
      nl: `Welke prestatiecode hoort bij ${combinatie.nl} is onbekend.`,
      en: `Which prestatiecode belongs to ${combinatie.en} is unknown.`,
    },
    verwacht: {
      nl: 'Een code uit de prestatie- en tarievenlijst van de NZa.',
      en: 'A code from the NZa list of prestaties and tariffs.',
    },
    doe: { nl: 'De code wordt niet verzonnen.', en: 'The code is not made up.' },
    bron: BRONNEN.tarieven,
  },
  'code.bestaat-niet': {
    wat: {
      nl: `Er bestaat geen prestatie voor ${combinatie.nl}.`,
      en: `There is no prestatie for ${combinatie.en}.`,
    },
    verwacht: {
      nl: 'Een combinatie die in de volledige prestatielijst van die dag staat.',
      en: 'A combination that is on the complete list of prestaties of that day.',
    },
    doe: {
      nl: 'Controleer de setting van de eenheid en het beroep van de zorgverlener.',
      en: 'Check the setting of the unit and the profession of the professional.',
    },
    bron: BRONNEN.tarieven,
  },
  'prestatielijst.ontbreekt': {
    wat: { nl: 'Voor {datum} is geen prestatielijst geladen.', en: 'No list of prestaties is loaded for {datum}.' },
    verwacht: {
      nl: 'De prestatie- en tarievenlijst van de NZa die op die dag geldt.',
      en: 'The NZa list of prestaties and tariffs that holds on that day.',
    },
    doe: { nl: 'Breng de lijst in.', en: 'Bring in the list.' },
    bron: BRONNEN.tarieven,
  },
} satisfies Record<string, Weigertekst>
