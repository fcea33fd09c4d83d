import type { Weigertekst } from '@zorgketen/zorgprestatie'
import { BRONNEN } from './bronnen.ts'

const uitBericht = {
  nl: 'De gegevens zoals DJI ze in het plaatsingsbericht of de plaatsingsbrief geeft.',
  en: 'The data as DJI gives them in the placement message or letter.',
}

export const plaatsingTeksten = {
  'plaatsing.nummer': {
    wat: {
      nl: 'Plaatsingsbesluitnummer {plaatsing} heeft niet de goede vorm.',
      en: 'Plaatsingsbesluitnummer {plaatsing} does not have the right form.',
    },
    verwacht: { nl: 'Precies negen cijfers.', en: 'Exactly nine digits.' },
    doe: { nl: 'Neem het nummer over uit het plaatsingsbericht.', en: 'Copy the number from the placement message.' },
    bron: BRONNEN.nummervorm,
  },
  'plaatsing.gewijzigd': {
    wat: {
      nl: 'Plaatsingsbesluit {plaatsing} is al ingenomen, met een andere waarde voor {velden}.',
      en: 'Plaatsingsbesluit {plaatsing} was already taken in, with another value for {velden}.',
    },
    verwacht: uitBericht,
    doe: {
      nl: 'Controleer welk bericht geldt. Leg een verbetering van DJI vast als correctie en niet als nieuwe plaatsing.',
      en: 'Check which message holds. Record a correction by DJI as a correction, not as a new placement.',
    },
    bron: BRONNEN.plaatsing,
  },
  'fz.nummer-open': {
    wat: {
      nl: 'Deze patiënt heeft op {datum} al een open fz-zorgtrajectnummer: {open}; plaatsingsbesluit {plaatsing} noemt een ander nummer.',
      en: 'This patient already has an open fz zorgtrajectnummer on {datum}: {open}; plaatsingsbesluit {plaatsing} names another number.',
    },
    verwacht: {
      nl: 'Per patiënt op elk moment hoogstens één fz-nummer, ook over aanbieders heen.',
      en: 'At most one fz number per patient at any moment, also across providers.',
    },
    doe: {
      nl: 'Sluit het open nummer op de laatste dag van de oude titel als die is afgelopen; vraag anders DJI welk nummer geldt.',
      en: 'Close the open number on the last day of the old title when that has ended; otherwise ask DJI which number holds.',
    },
    bron: BRONNEN.volgt,
  },
  'plaatsing.startdatum': {
    wat: {
      nl: 'Plaatsingsbesluit {plaatsing} noemt startdatum {gevonden} bij een nummer dat al startdatum {bekend} heeft.',
      en: 'Plaatsingsbesluit {plaatsing} names startdatum {gevonden} for a number that already has startdatum {bekend}.',
    },
    verwacht: {
      nl: 'Eén startdatum per nummer: de dag waarop de indicatie is vastgesteld.',
      en: 'One startdatum per number: the day on which the indicatie was established.',
    },
    doe: {
      nl: 'Vraag DJI welke datum geldt. Was de oude fout, verbeter die dan eerst: al verstuurde regels moeten worden gecrediteerd.',
      en: 'Ask DJI which date holds. If the old one was wrong, mend it first: lines already sent must be credited.',
    },
    bron: BRONNEN.gewijzigd,
  },
} satisfies Record<string, Weigertekst>
