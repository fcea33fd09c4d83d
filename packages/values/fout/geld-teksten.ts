import type { Sjabloon } from './sjabloon.ts'

const verwacht = {
  nl: 'Een bedrag in euro met een punt en precies twee decimalen, zoals 120.99.',
  en: 'An amount in euro with a dot and exactly two decimals, such as 120.99.',
}

export const geldTeksten = {
  'euro.leeg': {
    graad: 'leeg',
    wat: { nl: 'Er is geen bedrag ingevuld.', en: 'No amount was entered.' },
    verwacht,
    doe: { nl: 'Vul een bedrag in; nul is 0.00.', en: 'Enter an amount; zero is 0.00.' },
  },
  'euro.spatie': {
    graad: 'vorm',
    wat: { nl: 'Voor of na het bedrag staat witruimte.', en: 'There is white space before or after the amount.' },
    verwacht,
    doe: { nl: 'Haal de witruimte weg.', en: 'Remove the white space.' },
  },
  'euro.komma': {
    graad: 'vorm',
    wat: { nl: 'In het bedrag staat een komma.', en: 'The amount holds a comma.' },
    verwacht,
    doe: {
      nl: 'Gebruik een punt voor de centen en geen scheidingsteken voor duizendtallen.',
      en: 'Use a dot before the cents and no separator for thousands.',
    },
  },
  'euro.teken': {
    graad: 'vorm',
    wat: {
      nl: 'Op positie {positie} staat ‘{teken}’; dat hoort niet in een bedrag.',
      en: 'Position {positie} holds ‘{teken}’, which does not belong in an amount.',
    },
    verwacht,
    doe: {
      nl: 'Schrijf alleen cijfers en één punt, met alleen bij een negatief bedrag een - vooraan.',
      en: 'Write digits and one dot only, with a leading - for a negative amount only.',
    },
  },
  'euro.decimalen': {
    graad: 'vorm',
    wat: {
      nl: 'Het bedrag heeft {gevonden} decimalen in plaats van 2.',
      en: 'The amount has {gevonden} decimals instead of 2.',
    },
    verwacht,
    doe: {
      nl: 'Schrijf beide decimalen, ook als ze nul zijn. Staat het bedrag in centen, reken het dan eerst om naar euro.',
      en: 'Write both decimals, also when they are zero. If the amount is in cents, convert it to euro first.',
    },
  },
  'euro.geheel': {
    graad: 'vorm',
    wat: { nl: 'Voor de punt staat geen cijfer.', en: 'There is no digit before the dot.' },
    verwacht,
    doe: { nl: 'Zet een 0 voor de punt, zoals 0.50.', en: 'Put a 0 before the dot, such as 0.50.' },
  },
  'euro.te-groot': {
    graad: 'betekenis',
    wat: {
      nl: 'Het bedrag heeft {cijfers} cijfers voor de punt; meer dan {grens} kan het systeem niet op de cent nauwkeurig verwerken.',
      en: 'The amount has {cijfers} digits before the dot; more than {grens} cannot be handled to the cent.',
    },
    verwacht,
    doe: { nl: 'Controleer of het bedrag klopt.', en: 'Check whether the amount is right.' },
  },
} satisfies Record<string, Sjabloon>
