import type { Tekst } from '@zorgketen/values'
import type { Overnameernst } from './ernst.ts'

export interface Overnametekst {
  readonly ernst: Overnameernst
  readonly wat: Tekst
  readonly doe: Tekst
}

const NIETS: Tekst = { nl: 'U hoeft niets te doen.', en: 'Nothing to do.' }
const OPVRAGEN: Tekst = {
  nl: 'Zoek het bestand op in het oude systeem of het portaal en voeg het toe aan de overname.',
  en: 'Find the file in the old system or the portal and add it to the take-over.',
}

/** Findings about files and messages. */
export const bestandsteksten = {
  'bestand.dubbel': {
    ernst: 'ter informatie',
    wat: {
      nl: 'Dit bestand is gelijk aan {ander} en telt eenmaal mee.',
      en: 'This file equals {ander} and counts once.',
    },
    doe: NIETS,
  },
  'bestand.andere-soort': {
    ernst: 'niet overgenomen',
    wat: { nl: 'Dit is {lijktOp}, geen GDS801 of GDS802.', en: 'This is {lijktOp}, no GDS801 or GDS802.' },
    doe: {
      nl: 'Laat het bestand weg, of neem het op de plek op die erbij hoort.',
      en: 'Leave the file out, or take it in where it belongs.',
    },
  },
  'bestand.onleesbaar': {
    ernst: 'niet overgenomen',
    wat: { nl: 'De structuur klopt niet: {fout}', en: 'The structure is wrong: {fout}' },
    doe: OPVRAGEN,
  },
  'bestand.afwijking': {
    ernst: 'controleren',
    wat: {
      nl: 'De structuur wijkt af, maar de inhoud is overgenomen: {fout}',
      en: 'The structure deviates, but the content was taken over: {fout}',
    },
    doe: { nl: 'Controleer of er niets ontbreekt.', en: 'Check that nothing is missing.' },
  },
  'bestand.zonder-kop': {
    ernst: 'niet overgenomen',
    wat: { nl: 'De kop is niet te gebruiken: {reden}', en: 'The head cannot be used: {reden}' },
    doe: OPVRAGEN,
  },
  'bericht.andere-declarant': {
    ernst: 'niet overgenomen',
    wat: {
      nl: 'Het bericht is van declarant {gevonden}; deze overname is voor {verwacht}.',
      en: 'The message is of declarant {gevonden}; this take-over is for {verwacht}.',
    },
    doe: {
      nl: 'Doe voor die declarant een eigen overname, of laat het bestand weg.',
      en: 'Make a take-over of its own for that declarant, or leave the file out.',
    },
  },
  'bericht.andere-omgeving': {
    ernst: 'niet overgenomen',
    wat: {
      nl: 'Het bericht heeft Berichtsoort {gevonden}; deze overname is voor {verwacht}. Test en productie gaan nooit door elkaar.',
      en: 'The message has Berichtsoort {gevonden}; this take-over is for {verwacht}. Test and production never mix.',
    },
    doe: {
      nl: 'Kies de andere omgeving, of laat het bestand weg.',
      en: 'Choose the other environment, or leave the file out.',
    },
  },
  'bericht.niet-gelezen': {
    ernst: 'controleren',
    wat: {
      nl: '{element} kon niet worden gelezen ({aantal} keer, eerst bij {eerste}): {reden}',
      en: '{element} could not be read ({aantal} times, first at {eerste}): {reden}',
    },
    doe: { nl: 'Vul dit gegeven met de hand aan.', en: 'Fill this in by hand.' },
  },
  'bericht.geen-plaats': {
    ernst: 'ter informatie',
    wat: {
      nl: '{element} is niet overgenomen ({aantal} keer, eerst bij {eerste}): {reden}',
      en: '{element} was not taken over ({aantal} times, first at {eerste}): {reden}',
    },
    doe: NIETS,
  },
  'bericht.reeds': {
    ernst: 'ter informatie',
    wat: {
      nl: 'Hetzelfde bericht is al uit een ander bestand overgenomen en telt eenmaal mee.',
      en: 'The same message was taken over from another file and counts once.',
    },
    doe: NIETS,
  },
  'bericht.vervangen': {
    ernst: 'ter informatie',
    wat: {
      nl: 'Dit bericht is in zijn geheel geweigerd; zijn nummers kwamen terug in bericht {nieuw}. Alleen dat laatste staat in het dossier.',
      en: 'This message was refused as a whole; its numbers came back in message {nieuw}. Only the latter stands in the dossier.',
    },
    doe: NIETS,
  },
  'bericht.niet-overgenomen': {
    ernst: 'niet overgenomen',
    wat: { nl: 'Het bericht past niet in het dossier: {reden}', en: 'The message does not fit the dossier: {reden}' },
    doe: {
      nl: 'Kijk welk van de berichten echt is verzonden en laat het andere weg.',
      en: 'See which of the messages was really sent and leave the other out.',
    },
  },
  'declaratie.zonder-retour': {
    ernst: 'controleren',
    wat: {
      nl: 'Van {aantal} regels (samen {bedrag}) is geen antwoord gevonden; ze staan op ‘verzonden’ en kunnen niet worden gecorrigeerd voordat het er is (DFZ-11).',
      en: 'No answer was found for {aantal} lines (together {bedrag}); they stand as ‘verzonden’ and cannot be corrected before it is there (DFZ-11).',
    },
    doe: {
      nl: 'Voeg het retourbericht van deze declaratie toe, of neem het in zodra het komt.',
      en: 'Add the return of this declaration, or take it in when it comes.',
    },
  },
  'retour.zonder-declaratie': {
    ernst: 'niet overgenomen',
    wat: {
      nl: 'De declaratie waarop dit antwoordt (factuur {factuurnummer}) is niet overgenomen.',
      en: 'The declaration that this answers (invoice {factuurnummer}) was not taken over.',
    },
    doe: OPVRAGEN,
  },
  'retour.terzijde': {
    ernst: 'niet overgenomen',
    wat: { nl: 'Het retourbericht is terzijde gelegd: {reden}', en: 'The return was set apart: {reden}' },
    doe: {
      nl: 'Vergelijk het met de declaratie; neem het in als de oorzaak weg is.',
      en: 'Compare it with the declaration; take it in when the cause is gone.',
    },
  },
} as const satisfies Record<string, Overnametekst>
