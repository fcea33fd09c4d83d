import type { Weigertekst } from '@zorgketen/zorgprestatie'
import { BRONNEN } from './bronnen.ts'

const eenNummer = {
  nl: 'Per persoon op elk moment hoogstens één fz-nummer, ook over aanbieders heen.',
  en: 'At most one fz number per person at any moment, also across providers.',
}
const zelfdeTitel = {
  nl: 'Zolang titel en zorgvraag gelijk zijn, blijft het nummer gelijk.',
  en: 'As long as titel and zorgvraag are the same, the number stays the same.',
}

/** Refusals of the central register of DJI. */
export const djiTeksten = {
  'dji.geen-aanbieder': {
    wat: { nl: 'Er is geen aanbieder gekozen.', en: 'No provider was chosen.' },
    verwacht: {
      nl: 'Een of meer aanbieders, elk met een eigen plaatsingsbesluit.',
      en: 'One or more providers, each with a plaatsingsbesluit of its own.',
    },
    doe: { nl: 'Voeg een aanbieder toe.', en: 'Add a provider.' },
    bron: BRONNEN.uitgifte,
  },
  'dji.aanbieder-dubbel': {
    wat: { nl: 'Aanbieder {agb} staat er twee keer in.', en: 'Provider {agb} is named twice.' },
    verwacht: { nl: 'Elke aanbieder één keer per plaatsing.', en: 'Every provider once per placing.' },
    doe: { nl: 'Haal een van de twee weg.', en: 'Remove one of the two.' },
    bron: BRONNEN.volgt,
  },
  'dji.besluit-in-gebruik': {
    wat: {
      nl: 'Plaatsingsbesluit {plaatsing} is al eerder gegeven.',
      en: 'Plaatsingsbesluit {plaatsing} was given before.',
    },
    verwacht: { nl: 'Een nummer per plaatsingsbesluit.', en: 'One number per plaatsingsbesluit.' },
    doe: { nl: 'Kies een ander nummer.', en: 'Choose another number.' },
    bron: BRONNEN.plaatsing,
  },
  'dji.nummer-open': {
    wat: {
      nl: 'Deze persoon heeft op {datum} al een open fz-nummer, met een andere titel of zorgvraag: {open}.',
      en: 'This person already has an open fz number on {datum}, with another titel or zorgvraag: {open}.',
    },
    verwacht: eenNummer,
    doe: {
      nl: 'Beëindig eerst de titel of de behandeling onder het open nummer, op een dag vóór de nieuwe titel begint.',
      en: 'First end the titel or the treatment under the open number, on a day before the new titel begins.',
    },
    bron: BRONNEN.volgt,
  },
  'dji.later-gevolgd': {
    wat: {
      nl: 'Nummer {nummer} is gesloten en daarna kreeg deze persoon nummer {open}; het oude kan niet verder lopen.',
      en: 'Number {nummer} closed and after it this person got number {open}; the old one can not go on.',
    },
    verwacht: eenNummer,
    doe: {
      nl: 'Plaats onder het latere nummer, of controleer titel en zorgvraag.',
      en: 'Place under the later number, or check titel and zorgvraag.',
    },
    bron: BRONNEN.volgt,
  },
  'dji.zelfde-onbekend': {
    wat: {
      nl: 'Van nummer {nummer} van deze persoon is de titel of de zorgvraag niet vastgelegd; of het dezelfde zijn, is niet te zeggen.',
      en: 'Of number {nummer} of this person the titel or the zorgvraag was not recorded; whether they are the same cannot be said.',
    },
    verwacht: zelfdeTitel,
    doe: {
      nl: 'Zeg of deze plaatsing onder dat nummer valt, of een andere titel of zorgvraag heeft.',
      en: 'Say whether this placing falls under that number, or has another titel or zorgvraag.',
    },
    bron: BRONNEN.volgt,
  },
  'dji.niet-zelfde': {
    wat: {
      nl: 'Deze plaatsing kan niet onder nummer {nummer}: wat verschilt is {velden}.',
      en: 'This placing cannot go under number {nummer}: what differs is {velden}.',
    },
    verwacht: zelfdeTitel,
    doe: {
      nl: 'Kies het nummer met deze titel en zorgvraag, of zeg dat het een andere is.',
      en: 'Choose the number with this titel and zorgvraag, or say that it is another one.',
    },
    bron: BRONNEN.volgt,
  },
  'dji.titel-begin': {
    wat: {
      nl: 'De titel onder nummer {nummer} begint op {bekend}; deze plaatsing noemt {gevonden}.',
      en: 'The titel under number {nummer} begins on {bekend}; this placing names {gevonden}.',
    },
    verwacht: { nl: 'Dezelfde titel begint op dezelfde dag.', en: 'The same titel begins on the same day.' },
    doe: {
      nl: 'Neem de begindag over, of geef een andere titel haar eigen kenmerk.',
      en: 'Take the first day over, or give another titel a mark of its own.',
    },
    bron: BRONNEN.volgt,
  },
  'dji.titel-korter': {
    wat: {
      nl: 'De titel onder nummer {nummer} loopt tot en met {bekend}; deze plaatsing noemt {gevonden}, en dat is eerder.',
      en: 'The titel under number {nummer} runs up to {bekend}; this placing names {gevonden}, which is earlier.',
    },
    verwacht: {
      nl: 'Dezelfde laatste dag, of een latere als de titel is verlengd.',
      en: 'The same last day, or a later one when the titel was prolonged.',
    },
    doe: {
      nl: 'Neem de laatste dag over. Is de titel eerder afgelopen, beëindig haar dan bij het nummer.',
      en: 'Take the last day over. If the titel ended earlier, end it at the number.',
    },
    bron: BRONNEN.start,
  },
  'dji.indicatie-eerder': {
    wat: {
      nl: 'Nummer {nummer} heeft startdatum {bekend}; met deze indicatie zou dat {gevonden} zijn, en dat is eerder.',
      en: 'Number {nummer} has startdatum {bekend}; with this indicatie it would be {gevonden}, which is earlier.',
    },
    verwacht: {
      nl: 'Een indicatie op of na de startdatum van het nummer.',
      en: 'An indicatie on or after the startdatum of the number.',
    },
    doe: {
      nl: 'Controleer de dag van de indicatie. Is de startdatum fout, dan moet die eerst worden verbeterd: al verstuurde regels worden dan gecrediteerd.',
      en: 'Check the day of the indicatie. If the startdatum is wrong it is mended first: lines already sent are credited then.',
    },
    bron: BRONNEN.gewijzigd,
  },
  'dji.al-gesloten': {
    wat: {
      nl: 'Nummer {nummer} is al gesloten op {gesloten}.',
      en: 'Number {nummer} was closed already on {gesloten}.',
    },
    verwacht: { nl: 'Een nummer dat openstaat.', en: 'A number that is open.' },
    doe: { nl: 'Er is niets te doen.', en: 'There is nothing to do.' },
    bron: BRONNEN.start,
  },
  'dji.buiten-titel': {
    wat: {
      nl: 'Nummer {nummer} kan niet sluiten op {datum}: dat ligt buiten de titel ({titel}) of vóór de startdatum.',
      en: 'Number {nummer} cannot close on {datum}: that is outside the titel ({titel}) or before the startdatum.',
    },
    verwacht: {
      nl: 'Een dag binnen de titel, op of na de startdatum.',
      en: 'A day within the titel, on or after the startdatum.',
    },
    doe: { nl: 'Kies een dag binnen de titel.', en: 'Choose a day within the titel.' },
    bron: BRONNEN.start,
  },
  'sluiting.andere-dag': {
    wat: {
      nl: 'Nummer {nummer} is hier gesloten op {bekend}; DJI sloot het op {gevonden}, en dat is eerder.',
      en: 'Number {nummer} was closed here on {bekend}; DJI closed it on {gevonden}, which is earlier.',
    },
    verwacht: { nl: 'Een laatste dag op of vóór die van DJI.', en: 'A last day on or before the one of DJI.' },
    doe: {
      nl: 'Controleer of er zorg staat na {gevonden}, en verbeter de sluitdag bij het zorgtraject van de patiënt.',
      en: 'Check whether there is care after {gevonden}, and correct the closing day at the zorgtraject of the patient.',
    },
    bron: BRONNEN.start,
  },
} satisfies Record<string, Weigertekst>
