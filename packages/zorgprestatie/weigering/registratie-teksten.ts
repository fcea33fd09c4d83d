import { BRONNEN } from './bronnen.ts'
import type { Weigertekst } from './describe-weigering.ts'

export const registratieTeksten = {
  'datum.voor-zpm': {
    wat: {
      nl: 'Het contact was op {datum}; toen gold het zorgprestatiemodel nog niet.',
      en: 'The contact was on {datum}, when the zorgprestatiemodel did not hold yet.',
    },
    verwacht: { nl: 'Een datum vanaf 2022-01-01.', en: 'A date from 2022-01-01 on.' },
    doe: {
      nl: 'Controleer de datum. Zorg van vóór 2022 gaat nog als dbc of DBBC, buiten deze stap om.',
      en: 'Check the date. Care before 2022 still goes as dbc or DBBC, outside this step.',
    },
    bron: BRONNEN.ingang,
  },
  'tijd.geen-directe': {
    wat: { nl: 'Er is geen directe tijd geregistreerd.', en: 'No direct time was registered.' },
    verwacht: {
      nl: 'Direct contact tussen zorgverlener en patiënt of naasten, in minuten. Indirecte tijd telt niet.',
      en: 'Direct contact of the professional with the patient or relatives, in minutes. Indirect time does not count.',
    },
    doe: {
      nl: 'Vul de directe minuten in, of laat de registratie vervallen als de patiënt niet is gekomen.',
      en: 'Enter the direct minutes, or drop the registration when the patient did not come.',
    },
    bron: BRONNEN.directeTijd,
  },
  'tijd.te-kort': {
    wat: {
      nl: 'Het contact telt {minuten} minuten; dat is te kort voor een consult.',
      en: 'The contact counts {minuten} minutes, which is too short for a consult.',
    },
    verwacht: { nl: 'Minstens 5 minuten directe tijd.', en: 'At least 5 minutes of direct time.' },
    doe: {
      nl: 'Controleer de minuten. Een korter contact blijft in het dossier en levert geen prestatie op.',
      en: 'Check the minutes. A shorter contact stays in the file and gives no prestatie.',
    },
    bron: BRONNEN.duur,
  },
  'registratie.dubbel': {
    wat: {
      nl: 'Registratie {registratie} staat {aantal} keer in de invoer, op plaats {plaatsen}.',
      en: 'Registration {registratie} stands {aantal} times in the input, at place {plaatsen}.',
    },
    verwacht: { nl: 'Elk registratie-id één keer.', en: 'Every registration id once.' },
    doe: {
      nl: 'Laat de juiste staan en haal de andere weg; zolang telt geen van beide.',
      en: 'Keep the right one and remove the others; until then none of them counts.',
    },
    bron: BRONNEN.eigen,
  },
  'bericht.telt-mee': {
    wat: {
      nl: 'Dit bericht telt mee in het contact van registratie {drager}, met de andere berichten van die dag.',
      en: 'This message counts in the contact of registration {drager}, with the other messages of that day.',
    },
    verwacht: {
      nl: 'Berichten met één patiënt op één dag zijn samen één consult op de opgetelde directe tijd.',
      en: 'Messages with one patient on one day are one consult together, on the summed direct time.',
    },
    doe: { nl: 'Er is niets te doen.', en: 'There is nothing to do.' },
    bron: BRONNEN.consult,
  },
  'samenvoegen.verschil': {
    wat: {
      nl: 'De registraties {registraties} zijn niet één contact: {veld} verschilt.',
      en: 'The registrations {registraties} are not one contact: {veld} differs.',
    },
    verwacht: {
      nl: 'Delen van één contact hebben dezelfde patiënt, dag, zorgverlener, eenheid, stroom en zorgsoort.',
      en: 'Parts of one contact share patient, day, professional, unit, stream and kind of care.',
    },
    doe: {
      nl: 'Maak {veld} gelijk, of registreer twee contacten als daar een zorginhoudelijke reden voor is.',
      en: 'Make {veld} equal, or register two contacts when there is a care-content reason for it.',
    },
    bron: BRONNEN.consult,
  },
} satisfies Record<string, Weigertekst>
