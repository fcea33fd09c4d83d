import { cijferTeksten } from './cijfer-teksten.ts'
import type { Sjabloon } from './sjabloon.ts'

const bsn = {
  nl: 'Een BSN heeft 9 cijfers en voldoet aan de elfproef.',
  en: 'A BSN has 9 digits and passes the eleven test.',
}
const skn = {
  nl: 'Een strafrechtsketennummer (SKN) heeft 7 of 8 cijfers.',
  en: 'A strafrechtsketennummer (SKN) has 7 or 8 digits.',
}
const agb = {
  nl: 'Een AGB-code heeft 8 cijfers: 2 voor de zorgsoort (01-99) en 6 voor het nummer (000001-999999).',
  en: 'An AGB code has 8 digits: 2 for the kind of provider (01-99) and 6 for the number (000001-999999).',
}
const uzovi = {
  nl: 'Een UZOVI-nummer heeft 4 cijfers; 9992 is DJI.',
  en: 'A UZOVI number has 4 digits; 9992 is DJI.',
}

export const identiteitTeksten = {
  ...cijferTeksten('bsn', { nl: 'het BSN', en: 'the BSN' }, bsn),
  'bsn.voorloopnul': {
    graad: 'vorm',
    wat: {
      nl: 'Het nummer telt 8 cijfers; met een 0 ervoor is het wel een geldig BSN.',
      en: 'The number has 8 digits; with a 0 in front it is a valid BSN.',
    },
    verwacht: bsn,
    doe: {
      nl: 'Zet de weggevallen voorloopnul terug. Een spreadsheet laat die weg als de kolom geen tekst is.',
      en: 'Put the lost leading zero back. A spreadsheet drops it when the column is not text.',
    },
  },
  'bsn.elfproef': {
    graad: 'controle',
    wat: {
      nl: 'Het nummer heeft 9 cijfers, maar voldoet niet aan de elfproef.',
      en: 'The number has 9 digits but fails the eleven test.',
    },
    verwacht: bsn,
    doe: {
      nl: 'Vergelijk het nummer cijfer voor cijfer met het identiteitsbewijs: er is een cijfer verkeerd of er zijn twee verwisseld.',
      en: 'Compare the number digit by digit with the identity document: one digit is wrong or two are swapped.',
    },
  },
  'bsn.vulnummer': {
    graad: 'betekenis',
    wat: {
      nl: 'Negen gelijke cijfers {cijfer} zijn een vulling en geen BSN.',
      en: 'Nine equal digits {cijfer} are a filler and not a BSN.',
    },
    verwacht: bsn,
    doe: {
      nl: 'Vul het echte BSN in of laat het veld leeg als de persoon geen BSN heeft.',
      en: 'Enter the real BSN, or leave the field empty when the person has none.',
    },
  },
  ...cijferTeksten('skn', { nl: 'het SKN', en: 'the SKN' }, skn),
  'skn.nullen': {
    graad: 'betekenis',
    wat: { nl: 'Het nummer bestaat uit alleen nullen.', en: 'The number consists of zeros only.' },
    verwacht: skn,
    doe: {
      nl: 'Neem het SKN over uit het plaatsingsbericht of de plaatsingsbrief van DJI.',
      en: 'Copy the SKN from the placement message or letter of DJI.',
    },
  },
  ...cijferTeksten('agb', { nl: 'de AGB-code', en: 'the AGB code' }, agb),
  'agb.zorgsoort': {
    graad: 'betekenis',
    wat: {
      nl: 'De eerste twee cijfers zijn 00; dat is geen zorgsoort.',
      en: 'The first two digits are 00, which is not a kind of provider.',
    },
    verwacht: agb,
    doe: {
      nl: 'Controleer de code in het AGB-register; 00000000 betekent in oude berichten ‘niet gevuld’.',
      en: 'Check the code in the AGB register; 00000000 means ‘not filled’ in older messages.',
    },
  },
  'agb.nummer': {
    graad: 'betekenis',
    wat: {
      nl: 'Na zorgsoort {zorgsoort} volgt 000000; dat nummer wordt niet uitgegeven.',
      en: 'Kind {zorgsoort} is followed by 000000, a number that is not issued.',
    },
    verwacht: agb,
    doe: { nl: 'Controleer de code in het AGB-register.', en: 'Check the code in the AGB register.' },
  },
  ...cijferTeksten('uzovi', { nl: 'het UZOVI-nummer', en: 'the UZOVI number' }, uzovi),
  'uzovi.nullen': {
    graad: 'betekenis',
    wat: { nl: '0000 is geen UZOVI-nummer.', en: '0000 is not a UZOVI number.' },
    verwacht: uzovi,
    doe: {
      nl: 'Zoek het nummer van de verzekeraar op in het UZOVI-register.',
      en: 'Look up the number of the insurer in the UZOVI register.',
    },
  },
} satisfies Record<string, Sjabloon>
