import type { Sjabloon } from './sjabloon.ts'

const verwacht = {
  nl: 'Een zorgtrajectnummer is een willekeurige UUID versie 4: 32 hexadecimale tekens in groepen van 8-4-4-4-12, met streepjes; zonder AGB-code en zonder datum.',
  en: 'A zorgtrajectnummer is a random UUID version 4: 32 hexadecimal characters in groups of 8-4-4-4-12 with hyphens; without AGB code and without date.',
}
const opnieuw = {
  nl: 'Neem het nummer opnieuw over van wie het heeft uitgegeven: de zorgaanbieder (ggz) of DJI (fz).',
  en: 'Copy the number again from who issued it: the provider (ggz) or DJI (fz).',
}
const uitgever = {
  nl: 'Vraag de uitgever (zorgaanbieder in de ggz, DJI in de fz) om een nummer volgens UUID versie 4; wijzig het nummer niet zelf.',
  en: 'Ask the issuer (the provider in ggz, DJI in fz) for a number of UUID version 4; do not edit the number yourself.',
}

export const ztnTeksten = {
  'ztn.leeg': {
    graad: 'leeg',
    wat: { nl: 'Er is geen zorgtrajectnummer ingevuld.', en: 'No zorgtrajectnummer was entered.' },
    verwacht,
    doe: { nl: 'Vul het zorgtrajectnummer in.', en: 'Enter the zorgtrajectnummer.' },
  },
  'ztn.spatie': {
    graad: 'vorm',
    wat: { nl: 'Voor of na het nummer staat witruimte.', en: 'There is white space before or after the number.' },
    verwacht,
    doe: { nl: 'Haal de witruimte weg.', en: 'Remove the white space.' },
  },
  'ztn.zonder-streepjes': {
    graad: 'vorm',
    wat: {
      nl: 'De 32 tekens staan er, maar de streepjes ontbreken.',
      en: 'The 32 characters are there, but the hyphens are missing.',
    },
    verwacht,
    doe: { nl: 'Zet streepjes na teken 8, 12, 16 en 20.', en: 'Put hyphens after characters 8, 12, 16 and 20.' },
  },
  'ztn.omhulsel': {
    graad: 'vorm',
    wat: { nl: 'Rond het nummer staat ‘{omhulsel}’.', en: 'The number is wrapped in ‘{omhulsel}’.' },
    verwacht,
    doe: { nl: 'Laat accolades en ‘urn:uuid:’ weg.', en: 'Leave out braces and ‘urn:uuid:’.' },
  },
  'ztn.lengte': {
    graad: 'vorm',
    wat: {
      nl: 'Het nummer telt {lengte} tekens in plaats van 36.',
      en: 'The number has {lengte} characters instead of 36.',
    },
    verwacht,
    doe: opnieuw,
  },
  'ztn.streepje': {
    graad: 'vorm',
    wat: {
      nl: 'Op positie {positie} staat ‘{teken}’ in plaats van een streepje.',
      en: 'Position {positie} holds ‘{teken}’ instead of a hyphen.',
    },
    verwacht,
    doe: opnieuw,
  },
  'ztn.teken': {
    graad: 'vorm',
    wat: {
      nl: 'Op positie {positie} staat ‘{teken}’; daar hoort een cijfer of een letter a tot en met f.',
      en: 'Position {positie} holds ‘{teken}’, where a digit or a letter a to f belongs.',
    },
    verwacht,
    doe: opnieuw,
  },
  'ztn.versie': {
    graad: 'controle',
    wat: {
      nl: 'Het versieteken op positie 15 is {gevonden}; verwacht 4.',
      en: 'The version digit at position 15 is {gevonden}; expected 4.',
    },
    verwacht,
    doe: uitgever,
  },
  'ztn.variant': {
    graad: 'controle',
    wat: {
      nl: 'Het variantteken op positie 20 is {gevonden}; verwacht 8, 9, a of b.',
      en: 'The variant digit at position 20 is {gevonden}; expected 8, 9, a or b.',
    },
    verwacht,
    doe: uitgever,
  },
} satisfies Record<string, Sjabloon>
