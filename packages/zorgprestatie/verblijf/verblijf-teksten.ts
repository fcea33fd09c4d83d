import { bron } from '@zorgketen/rules'
import type { Weigertekst } from '../weigering/describe-weigering.ts'

const DAG = bron(
  'Technische specificaties zorgprestatiemodel v1.3',
  'Verblijfsdag en toeslag verblijfsdag (pagina 116129835)',
)
const INTEGRAAL = bron(
  'Handreiking implementatie zorgprestatiemodel',
  'Belangrijkste kenmerken: integrale verblijfsdag',
)
const INBEGREPEN = bron(
  'Handreiking implementatie zorgprestatiemodel',
  'Belangrijkste kenmerken: dagbesteding en vaktherapie',
)
const EIGEN = bron('Zorgketen', 'eigen afspraak: wat niet bekend is, wordt niet geraden')

export const verblijfTeksten = {
  'verblijf.ontslag-voor-opname': {
    wat: { nl: 'Het ontslag ligt vóór de opname.', en: 'The discharge lies before the admission.' },
    verwacht: { nl: 'Een ontslag op of na de opname.', en: 'A discharge at or after the admission.' },
    doe: { nl: 'Verbeter de opname of het ontslag.', en: 'Mend the admission or the discharge.' },
    bron: EIGEN,
  },
  'verblijf.afwezigheid-omgekeerd': {
    wat: {
      nl: 'Afwezigheid nummer {plaats} eindigt voordat zij begint.',
      en: 'Absence number {plaats} ends before it begins.',
    },
    verwacht: { nl: 'Een terugkeer op of na het vertrek.', en: 'A return at or after the leaving.' },
    doe: { nl: 'Verbeter het vertrek of de terugkeer.', en: 'Mend the leaving or the return.' },
    bron: EIGEN,
  },
  'verblijf.geen-dag': {
    wat: {
      nl: 'De opname van {datum} levert geen verblijfsdag op.',
      en: 'The admission of {datum} gives no day of verblijf.',
    },
    verwacht: {
      nl: 'Een opname vóór {uur}:00 uur met de nacht erna, of een langer verblijf.',
      en: 'An admission before {uur}:00 with the night after it, or a longer stay.',
    },
    doe: {
      nl: 'Controleer de tijden. Zonder overnachting is er hooguit de prestatie verblijf zonder overnachting.',
      en: 'Check the times. Without a night there is at most the prestatie verblijf zonder overnachting.',
    },
    bron: DAG,
  },
  'verblijf.opnametijd-ontbreekt': {
    wat: {
      nl: 'Van de opname op {datum} is de tijd niet bekend; of die dag telt, is onbekend.',
      en: 'The time of the admission on {datum} is not known; whether that day counts is unknown.',
    },
    verwacht: {
      nl: 'De tijd van de opname: vóór {uur}:00 uur telt de dag.',
      en: 'The time of the admission: before {uur}:00 the day counts.',
    },
    doe: { nl: 'Vul de tijd van de opname in.', en: 'Enter the time of the admission.' },
    bron: DAG,
  },
  'verblijf.opname-op-grens': {
    wat: {
      nl: 'De opname op {datum} was precies om {uur}:00 uur; of die dag telt, is onbekend.',
      en: 'The admission on {datum} was at {uur}:00 exactly; whether that day counts is unknown.',
    },
    verwacht: {
      nl: 'Een opname vóór {uur}:00 uur. De regels van vóór 2022 zeiden: uiterlijk {uur}:00 uur.',
      en: 'An admission before {uur}:00. The rules before 2022 said: at the latest {uur}:00.',
    },
    doe: {
      nl: 'De dag wordt niet geraden; de overige dagen zijn afgeleid.',
      en: 'The day is not guessed; the other days were derived.',
    },
    bron: { ...DAG, zekerheid: 'onbekend' },
  },
  'verblijf.afwezig-ggz': {
    wat: {
      nl: 'Van {van} tot en met {tot} ({dagen} dagen) was de patiënt afwezig.',
      en: 'From {van} to {tot} ({dagen} days) the patient was absent.',
    },
    verwacht: {
      nl: 'Aanwezigheid in de nacht na de dag; in de ggz is afwezigheid nooit declarabel.',
      en: 'Presence in the night after the day; in ggz absence can never be declared.',
    },
    doe: { nl: 'Niets te doen als de afwezigheid klopt.', en: 'Nothing to do when the absence is right.' },
    bron: DAG,
  },
  'verblijf.afwezig-fz': {
    wat: {
      nl: 'Van {van} tot en met {tot} ({dagen} dagen) was de patiënt afwezig; of dat declarabel is, is onbekend.',
      en: 'From {van} to {tot} ({dagen} days) the patient was absent; whether that can be declared is unknown.',
    },
    verwacht: {
      nl: 'In de fz is afwezigheid soms declarabel; wanneer, is niet gevonden.',
      en: 'In fz absence can sometimes be declared; when was not found.',
    },
    doe: {
      nl: 'Overleg met de inkoper van de forensische zorg; de dagen worden niet geraden.',
      en: 'Ask the buyer of forensic care; the days are not guessed.',
    },
    bron: { ...DAG, zekerheid: 'onbekend' },
  },
  'verblijf.zorg-ontbreekt': {
    wat: {
      nl: 'Van {van} tot en met {tot} ({dagen} dagen) is geen verzorgingsgraad geregistreerd.',
      en: 'From {van} to {tot} ({dagen} days) no level of care was registered.',
    },
    verwacht: {
      nl: 'Voor elke dag één verzorgingsgraad met beveiligingsniveau.',
      en: 'One level of care with level of security for every day.',
    },
    doe: { nl: 'Vul de zorg van deze dagen aan.', en: 'Complete the care of these days.' },
    bron: DAG,
  },
  'verblijf.zorg-dubbel': {
    wat: {
      nl: 'Van {van} tot en met {tot} ({dagen} dagen) staat meer dan één verzorgingsgraad.',
      en: 'From {van} to {tot} ({dagen} days) stands more than one level of care.',
    },
    verwacht: {
      nl: 'Voor elke dag één verzorgingsgraad met beveiligingsniveau.',
      en: 'One level of care with level of security for every day.',
    },
    doe: { nl: 'Laat de perioden op elkaar aansluiten zonder overlap.', en: 'Let the periods meet without overlap.' },
    bron: DAG,
  },
  'verblijf.combinatie': {
    wat: {
      nl: 'Van {van} tot en met {tot} ({dagen} dagen) bestaat verzorgingsgraad {graad} met niveau {niveau} niet in de {stroom}.',
      en: 'From {van} to {tot} ({dagen} days) level of care {graad} with level of security {niveau} does not exist in {stroom}.',
    },
    verwacht: {
      nl: 'ggz: A tot en met G met niveau 2 tot en met 4, of H; fz: A tot en met G met niveau 1 tot en met 4.',
      en: 'ggz: A to G with level 2 to 4, or H; fz: A to G with level 1 to 4.',
    },
    doe: {
      nl: 'Controleer de verzorgingsgraad, het niveau en de stroom.',
      en: 'Check the level of care, the level of security and the stream.',
    },
    bron: DAG,
  },
  'verblijf.niveau-ontbreekt': {
    wat: {
      nl: 'Van {van} tot en met {tot} ({dagen} dagen) ontbreekt het beveiligingsniveau in setting {setting}.',
      en: 'From {van} to {tot} ({dagen} days) the level of security is missing in setting {setting}.',
    },
    verwacht: {
      nl: 'Een niveau; alleen in de settings klinisch en hoogspecialistisch kan het niveau geen zijn.',
      en: 'A level; only in settings klinisch and hoogspecialistisch it can be none.',
    },
    doe: { nl: 'Vul het beveiligingsniveau in.', en: 'Enter the level of security.' },
    bron: DAG,
  },
  'verblijf.eenheid': {
    wat: {
      nl: 'Van {van} tot en met {tot} ({dagen} dagen) heeft eenheid {eenheid} niet precies één setting.',
      en: 'From {van} to {tot} ({dagen} days) unit {eenheid} has not exactly one setting.',
    },
    verwacht: {
      nl: 'Een eenheid die op die dagen in één setting is ingedeeld.',
      en: 'A unit placed in one setting on those days.',
    },
    doe: { nl: 'Leg de setting van de eenheid vast.', en: 'Record the setting of the unit.' },
    bron: DAG,
  },
  'verblijf.integraal-zonder-afspraak': {
    wat: {
      nl: 'Van {van} tot en met {tot} ({dagen} dagen) is een integrale verblijfsdag geregistreerd zonder contractafspraak.',
      en: 'From {van} to {tot} ({dagen} days) an integral day was registered without an agreement in the contract.',
    },
    verwacht: {
      nl: 'Een contract met de betaler dat de integrale verblijfsdag noemt.',
      en: 'A contract with the payer that names the integral day.',
    },
    doe: {
      nl: 'Maak de afspraak, of registreer gewoon verblijf; consulten gaan dan apart.',
      en: 'Make the agreement, or register ordinary verblijf; consults then go apart.',
    },
    bron: INTEGRAAL,
  },
  'verblijf.integraal-consult': {
    wat: {
      nl: 'Op {datum} verblijft de patiënt met een integrale verblijfsdag.',
      en: 'On {datum} the patient stays with an integral day.',
    },
    verwacht: {
      nl: 'Behandeling zit in het tarief van de integrale verblijfsdag.',
      en: 'Treatment is part of the tariff of the integral day.',
    },
    doe: {
      nl: 'Dit consult wordt niet apart gedeclareerd; het blijft in het dossier.',
      en: 'This consult is not declared apart; it stays in the file.',
    },
    bron: INTEGRAAL,
  },
  'verblijf.inbegrepen': {
    wat: {
      nl: 'Op {datum} verblijft de patiënt; {aard} zit in het tarief van de verblijfsdag.',
      en: 'On {datum} the patient stays; {aard} is part of the tariff of the day of verblijf.',
    },
    verwacht: {
      nl: 'Vaktherapie en dagbesteding alleen apart als de patiënt er niet verblijft.',
      en: 'Vaktherapie and dagbesteding apart only when the patient does not stay there.',
    },
    doe: {
      nl: 'Dit wordt niet apart gedeclareerd; het blijft in het dossier.',
      en: 'This is not declared apart; it stays in the file.',
    },
    bron: INBEGREPEN,
  },
  'verblijf.moment-onbekend': {
    wat: {
      nl: 'Of dit op {datum} tijdens het verblijf was, is onbekend: er ontbreekt een tijd.',
      en: 'Whether this was during the stay on {datum} is unknown: a time is missing.',
    },
    verwacht: {
      nl: 'De tijd van dit contact, en van de opname of het ontslag op die dag.',
      en: 'The time of this contact, and of the admission or discharge on that day.',
    },
    doe: { nl: 'Vul de tijden in.', en: 'Enter the times.' },
    bron: EIGEN,
  },
} satisfies Record<string, Weigertekst>
