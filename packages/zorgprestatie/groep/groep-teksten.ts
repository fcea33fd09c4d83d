import { bron } from '@zorgketen/rules'
import type { Weigertekst } from '../weigering/describe-weigering.ts'

/** In force; its wording on the size (presence) replaced the planned number of the Handreiking of 2020. */
const GROEP = bron('Technische specificaties zorgprestatiemodel v1.3', 'Groepsconsult (pagina 153092107)')
const STROMEN = bron(
  'NZa, vraag en antwoord',
  'Deelnemers uit een andere financiering tellen mee voor de groepsgrootte',
)
const EIGEN = bron(
  'Zorgketen',
  'eigen afspraak: een sessie zegt van elke deelnemer één keer wie hij is en wanneer hij er was',
)

export const groepTeksten = {
  'groep.te-kort': {
    wat: {
      nl: 'De groep telt {minuten} minuten; dat is te kort voor een eenheid van {eenheid} minuten.',
      en: 'The group counts {minuten} minutes, which is too short for a unit of {eenheid} minutes.',
    },
    verwacht: {
      nl: 'Minstens één hele eenheid van {eenheid} minuten.',
      en: 'At least one whole unit of {eenheid} minutes.',
    },
    doe: {
      nl: 'Controleer de minuten. Een kortere sessie blijft in het dossier en levert geen prestatie op.',
      en: 'Check the minutes. A shorter session stays in the file and gives no prestatie.',
    },
    bron: GROEP,
  },
  'groep.rest-onbekend': {
    wat: {
      nl: 'Na {aantal} hele eenheden van {eenheid} minuten blijven {rest} minuten over; of die een eenheid zijn, is onbekend.',
      en: 'After {aantal} whole units of {eenheid} minutes {rest} minutes are left; whether they make a unit is unknown.',
    },
    verwacht: {
      nl: 'Een regel die zegt wanneer zulke minuten een eenheid zijn.',
      en: 'A rule that says when such minutes make a unit.',
    },
    doe: {
      nl: 'De hele eenheden zijn afgeleid. Leg de regel voor het restant vast zodra de NZa-tekst er is.',
      en: 'The whole units were derived. Record the rule for the remainder once the NZa text is there.',
    },
    bron: { ...GROEP, zekerheid: 'onbekend' },
  },
  'groep.te-klein': {
    wat: {
      nl: 'In eenheid {volgnummer} van de groep was {aanwezig} patiënt aanwezig.',
      en: 'In unit {volgnummer} of the group {aanwezig} patient was present.',
    },
    verwacht: {
      nl: 'Minstens twee patiënten, of naasten van minstens twee patiënten, op enig moment van de eenheid.',
      en: 'At least two patients, or relatives of at least two patients, at any moment of the unit.',
    },
    doe: {
      nl: 'Controleer de aanwezigheid. Was er één patiënt, registreer die tijd dan als consult.',
      en: 'Check who was present. If there was one patient, register that time as a consult.',
    },
    bron: GROEP,
  },
  'groep.geen-ggz-fz': {
    wat: {
      nl: 'Van de aanwezige patiënten valt er geen onder de ggz of de fz.',
      en: 'None of the patients present falls under ggz or fz.',
    },
    verwacht: {
      nl: 'Minstens één aanwezige patiënt van de Zvw (ggz) of de Wfz (fz).',
      en: 'At least one patient present under the Zvw (ggz) or the Wfz (fz).',
    },
    doe: {
      nl: 'Controleer de stromen. Patiënten uit een andere stroom tellen mee voor de grootte en krijgen hier geen rekening.',
      en: 'Check the streams. Patients of another stream count for the size and are not billed here.',
    },
    bron: STROMEN,
  },
  'groep.geen-zorgverlener': {
    wat: {
      nl: 'In geen eenheid van de groep was een zorgverlener aanwezig.',
      en: 'No professional was present in any unit of the group.',
    },
    verwacht: { nl: 'Minstens één zorgverlener die erbij was.', en: 'At least one professional who was there.' },
    doe: {
      nl: 'Vul in wie de groep gaf en van wanneer tot wanneer.',
      en: 'Enter who led the group, from when to when.',
    },
    bron: GROEP,
  },
  'groep.aanwezigheid-omgekeerd': {
    wat: {
      nl: 'Van {wie} nummer {plaats} ligt het einde van de aanwezigheid vóór het begin.',
      en: 'Of {wie} number {plaats} the presence ends before it begins.',
    },
    verwacht: {
      nl: 'Minuten vanaf het begin van de sessie, het begin niet na het einde; gelijk betekent: niet geweest.',
      en: 'Minutes from the beginning of the session, begin not after end; equal means: was not there.',
    },
    doe: {
      nl: 'Verbeter de tijden; zolang wordt de sessie niet afgeleid.',
      en: 'Mend the times; until then the session is not derived.',
    },
    bron: EIGEN,
  },
  'groep.deelnemer-twee-stromen': {
    wat: {
      nl: 'Deelnemer nummer {plaats} staat al met een andere stroom in deze sessie.',
      en: 'Participant number {plaats} already stands in this session with another stream.',
    },
    verwacht: { nl: 'Per patiënt één stroom in een sessie.', en: 'One stream for each patient in a session.' },
    doe: {
      nl: 'Kies de stroom van het zorgtraject waarvoor de patiënt meedoet.',
      en: 'Choose the stream of the zorgtraject for which the patient takes part.',
    },
    bron: EIGEN,
  },
} satisfies Record<string, Weigertekst>
