import type { Sjabloon } from './sjabloon.ts'

const dag = {
  nl: 'Een bestaande datum als jjjj-mm-dd van 1900-01-01 tot en met 2199-12-31, zoals 2024-02-29.',
  en: 'An existing date as yyyy-mm-dd from 1900-01-01 to 2199-12-31, such as 2024-02-29.',
}
const maand = {
  nl: 'Een maand als jjjj-mm van 1900-01 tot en met 2199-12, zoals 2022-01.',
  en: 'A month as yyyy-mm from 1900-01 to 2199-12, such as 2022-01.',
}
const periode = {
  nl: 'Een periode als begindag/einddag, beide dagen meegeteld, zoals 2022-01-01/2022-01-31; een open einde is ‘..’.',
  en: 'A period as first/last day, both included, such as 2022-01-01/2022-01-31; an open end is ‘..’.',
}
const tijd = {
  nl: 'Een tijd als uu:mm of uu:mm:ss van 00:00 tot en met 23:59:59, zoals 09:30.',
  en: 'A time as hh:mm or hh:mm:ss from 00:00 to 23:59:59, such as 09:30.',
}
const minuten = {
  nl: 'Een heel aantal minuten van 0 tot en met 99999.',
  en: 'A whole number of minutes from 0 to 99999.',
}
const witruimte = {
  wat: { nl: 'Voor of na de waarde staat witruimte.', en: 'There is white space before or after the value.' },
  doe: { nl: 'Haal de witruimte weg.', en: 'Remove the white space.' },
}
const kalender = { nl: 'Controleer de datum in de bron.', en: 'Check the date at its source.' }

export const tijdTeksten = {
  'dag.leeg': {
    graad: 'leeg',
    wat: { nl: 'Er is geen datum ingevuld.', en: 'No date was entered.' },
    verwacht: dag,
    doe: { nl: 'Vul een datum in.', en: 'Enter a date.' },
  },
  'dag.spatie': { graad: 'vorm', verwacht: dag, ...witruimte },
  'dag.vorm': {
    graad: 'vorm',
    wat: { nl: 'Dit heeft niet de vorm van een datum.', en: 'This does not have the shape of a date.' },
    verwacht: dag,
    doe: {
      nl: 'Schrijf jaar, maand en dag met streepjes ertussen.',
      en: 'Write year, month and day with hyphens between them.',
    },
  },
  'dag.volgorde': {
    graad: 'vorm',
    wat: { nl: 'De dag staat voorop en het jaar achteraan.', en: 'The day comes first and the year last.' },
    verwacht: dag,
    doe: {
      nl: 'Zet het jaar voorop: jjjj-mm-dd, met nullen voor losse cijfers.',
      en: 'Put the year first: yyyy-mm-dd, with zeros before single digits.',
    },
  },
  'dag.zonder-streepjes': {
    graad: 'vorm',
    wat: { nl: 'Er staan 8 cijfers zonder streepjes.', en: 'There are 8 digits without hyphens.' },
    verwacht: dag,
    doe: { nl: 'Zet streepjes na het jaar en na de maand.', en: 'Put hyphens after the year and after the month.' },
  },
  'dag.met-tijd': {
    graad: 'vorm',
    wat: { nl: 'Achter de datum staat een tijd of tijdzone.', en: 'The date is followed by a time or time zone.' },
    verwacht: dag,
    doe: { nl: 'Laat alles na de eerste 10 tekens weg.', en: 'Leave out everything after the first 10 characters.' },
  },
  'dag.maand-bestaat-niet': {
    graad: 'betekenis',
    wat: { nl: 'Maand {maand} bestaat niet.', en: 'Month {maand} does not exist.' },
    verwacht: dag,
    doe: {
      nl: 'Kies een maand van 01 tot en met 12; misschien zijn dag en maand verwisseld.',
      en: 'Choose a month from 01 to 12; day and month may be swapped.',
    },
  },
  'dag.dag-bestaat-niet': {
    graad: 'betekenis',
    wat: {
      nl: 'Dag {dag} bestaat niet in maand {maand} van {jaar}: die telt {dagen} dagen.',
      en: 'Day {dag} does not exist in month {maand} of {jaar}, which has {dagen} days.',
    },
    verwacht: dag,
    doe: kalender,
  },
  'dag.buiten-bereik': {
    graad: 'betekenis',
    wat: { nl: 'Jaar {jaar} ligt buiten het bereik.', en: 'Year {jaar} is out of range.' },
    verwacht: dag,
    doe: {
      nl: 'Controleer het jaar. Betekent de datum ‘geen einde’, laat het veld dan leeg.',
      en: 'Check the year. If the date means ‘no end’, leave the field empty.',
    },
  },
  'maand.leeg': {
    graad: 'leeg',
    wat: { nl: 'Er is geen maand ingevuld.', en: 'No month was entered.' },
    verwacht: maand,
    doe: { nl: 'Vul een maand in.', en: 'Enter a month.' },
  },
  'maand.spatie': { graad: 'vorm', verwacht: maand, ...witruimte },
  'maand.vorm': {
    graad: 'vorm',
    wat: { nl: 'Dit heeft niet de vorm van een maand.', en: 'This does not have the shape of a month.' },
    verwacht: maand,
    doe: {
      nl: 'Schrijf vier cijfers voor het jaar, een streepje en twee cijfers voor de maand.',
      en: 'Write four digits for the year, a hyphen and two digits for the month.',
    },
  },
  'maand.bestaat-niet': {
    graad: 'betekenis',
    wat: { nl: 'Maand {maand} bestaat niet.', en: 'Month {maand} does not exist.' },
    verwacht: maand,
    doe: { nl: 'Kies een maand van 01 tot en met 12.', en: 'Choose a month from 01 to 12.' },
  },
  'maand.buiten-bereik': {
    graad: 'betekenis',
    wat: { nl: 'Jaar {jaar} ligt buiten het bereik.', en: 'Year {jaar} is out of range.' },
    verwacht: maand,
    doe: { nl: 'Controleer het jaar.', en: 'Check the year.' },
  },
  'periode.leeg': {
    graad: 'leeg',
    wat: { nl: 'Er is geen periode ingevuld.', en: 'No period was entered.' },
    verwacht: periode,
    doe: { nl: 'Vul een begin- en een einddag in.', en: 'Enter a first and a last day.' },
  },
  'periode.vorm': {
    graad: 'vorm',
    wat: {
      nl: 'Dit zijn niet precies twee dagen met één schuine streep ertussen.',
      en: 'This is not exactly two days with one slash between them.',
    },
    verwacht: periode,
    doe: { nl: 'Schrijf begindag, schuine streep, einddag.', en: 'Write first day, slash, last day.' },
  },
  'periode.omgekeerd': {
    graad: 'betekenis',
    wat: {
      nl: 'De einddag {tot} ligt voor de begindag {van}.',
      en: 'The last day {tot} lies before the first day {van}.',
    },
    verwacht: periode,
    doe: { nl: 'Verwissel de dagen of verbeter er een.', en: 'Swap the days or correct one of them.' },
  },
  'tijd.leeg': {
    graad: 'leeg',
    wat: { nl: 'Er is geen tijd ingevuld.', en: 'No time was entered.' },
    verwacht: tijd,
    doe: { nl: 'Vul een tijd in.', en: 'Enter a time.' },
  },
  'tijd.spatie': { graad: 'vorm', verwacht: tijd, ...witruimte },
  'tijd.vorm': {
    graad: 'vorm',
    wat: { nl: 'Dit heeft niet de vorm van een tijd.', en: 'This does not have the shape of a time.' },
    verwacht: tijd,
    doe: {
      nl: 'Schrijf twee cijfers voor elk deel en dubbele punten ertussen; geen tijdzone of fracties.',
      en: 'Write two digits for each part with colons between them; no time zone or fractions.',
    },
  },
  'tijd.uur': {
    graad: 'betekenis',
    wat: { nl: 'Uur {gevonden} bestaat niet.', en: 'Hour {gevonden} does not exist.' },
    verwacht: tijd,
    doe: {
      nl: 'Kies een uur van 00 tot en met 23; middernacht is 00:00 van de volgende dag.',
      en: 'Choose an hour from 00 to 23; midnight is 00:00 of the next day.',
    },
  },
  'tijd.minuut': {
    graad: 'betekenis',
    wat: { nl: 'Minuut {gevonden} bestaat niet.', en: 'Minute {gevonden} does not exist.' },
    verwacht: tijd,
    doe: { nl: 'Kies een minuut van 00 tot en met 59.', en: 'Choose a minute from 00 to 59.' },
  },
  'tijd.seconde': {
    graad: 'betekenis',
    wat: { nl: 'Seconde {gevonden} bestaat niet.', en: 'Second {gevonden} does not exist.' },
    verwacht: tijd,
    doe: { nl: 'Kies een seconde van 00 tot en met 59.', en: 'Choose a second from 00 to 59.' },
  },
  'minuten.leeg': {
    graad: 'leeg',
    wat: { nl: 'Er is geen aantal minuten ingevuld.', en: 'No number of minutes was entered.' },
    verwacht: minuten,
    doe: { nl: 'Vul het aantal minuten in.', en: 'Enter the number of minutes.' },
  },
  'minuten.vorm': {
    graad: 'vorm',
    wat: {
      nl: 'Dit is geen heel aantal van ten hoogste 5 cijfers.',
      en: 'This is not a whole number of at most 5 digits.',
    },
    verwacht: minuten,
    doe: {
      nl: 'Schrijf alleen cijfers; reken uren om naar minuten.',
      en: 'Write digits only; convert hours to minutes.',
    },
  },
  'minuten.negatief': {
    graad: 'betekenis',
    wat: { nl: 'Een duur kan niet negatief zijn.', en: 'A duration cannot be negative.' },
    verwacht: minuten,
    doe: { nl: 'Controleer begin- en eindtijd.', en: 'Check start and end time.' },
  },
} satisfies Record<string, Sjabloon>
