import type { Weigertekst } from '../weigering/describe-weigering.ts'
import { PLANNINGBRONNEN } from './planning-bronnen.ts'

const { agenda, checklist, consulten, groep, realisatie, randvoorwaarden, eigen } = PLANNINGBRONNEN

const vooraf = {
  nl: 'Begin en duur zijn vastgelegd en aan de patiënt verteld voordat het contact begon.',
  en: 'Start and duration were fixed, and told to the patient, before the contact began.',
}
const geplandeAfspraak = {
  nl: 'Een geplande afspraak die is doorgegaan.',
  en: 'A planned appointment that took place.',
}

/** Why an appointment gives no registration, or what to see to when it does. */
export const afspraakTeksten = {
  'afspraak.al-bevestigd': {
    wat: { nl: 'Deze afspraak is al bevestigd.', en: 'This appointment was confirmed already.' },
    verwacht: geplandeAfspraak,
    doe: { nl: 'Wijzig zo nodig de registratie zelf.', en: 'Change the registration itself where needed.' },
    bron: eigen,
  },
  'afspraak.niet-doorgegaan': {
    wat: {
      nl: 'Deze afspraak is afgezegd, of de patiënt is niet gekomen.',
      en: 'This appointment was cancelled, or the patient did not come.',
    },
    verwacht: geplandeAfspraak,
    doe: {
      nl: 'Registreer niets: zonder direct contact is er geen prestatie. Zet de status terug als dit niet klopt.',
      en: 'Register nothing: without direct contact there is no prestatie. Set the status back when this is wrong.',
    },
    bron: agenda,
  },
  'afspraak.nog-niet-geweest': {
    wat: { nl: 'Deze afspraak is nog niet geweest.', en: 'This appointment has not been yet.' },
    verwacht: geplandeAfspraak,
    doe: { nl: 'Bevestig op de dag zelf of daarna.', en: 'Confirm on the day itself or after it.' },
    bron: agenda,
  },
  'afspraak.soort-onbekend': {
    wat: {
      nl: 'Interne soort {soort} heeft op deze dag geen eenduidige betekenis.',
      en: 'Internal kind {soort} has no single meaning on this day.',
    },
    verwacht: {
      nl: 'Een interne soort die op de dag bij precies één prestatiesoort hoort.',
      en: 'An internal kind that belongs to exactly one kind of prestatie on the day.',
    },
    doe: {
      nl: 'Kies een andere soort, of leg vast waar deze bij hoort.',
      en: 'Choose another kind, or record what this one belongs to.',
    },
    bron: checklist,
  },
  'afspraak.geen-consult': {
    wat: { nl: 'Soort {soort} levert geen consult op.', en: 'Kind {soort} gives no consult.' },
    verwacht: {
      nl: 'Een soort die bij een consult of groepsconsult hoort.',
      en: 'A kind that belongs to a consult or a group consult.',
    },
    doe: {
      nl: 'Een overleg (MDO) zit in het tarief; registreer een overige prestatie op haar eigen scherm.',
      en: 'A meeting (MDO) is in the tariff; register another prestatie on its own screen.',
    },
    bron: agenda,
  },
  'afspraak.zonder-zorgverlener': {
    wat: { nl: 'Er staat geen zorgverlener bij deze afspraak.', en: 'No professional stands with this appointment.' },
    verwacht: { nl: 'Minstens één zorgverlener.', en: 'At least one professional.' },
    doe: { nl: 'Vul in wie het contact had.', en: 'Enter who had the contact.' },
    bron: consulten,
  },
  'afspraak.onbekende-deelnemer': {
    wat: {
      nl: 'Als afwezig is iemand genoemd die niet bij deze afspraak staat.',
      en: 'Someone is named as absent who does not stand with this appointment.',
    },
    verwacht: { nl: 'Alleen patiënten van deze afspraak.', en: 'Only patients of this appointment.' },
    doe: { nl: 'Haal die naam weg, of voeg de patiënt toe.', en: 'Remove that name, or add the patient.' },
    bron: eigen,
  },
  'afspraak.geen-groep': {
    wat: {
      nl: 'Soort {soort} is een groepsconsult, maar er is geen groep.',
      en: 'Kind {soort} is a group consult, but there is no group.',
    },
    verwacht: { nl: 'Twee of meer patiënten.', en: 'Two or more patients.' },
    doe: {
      nl: 'Voeg de andere patiënten toe, of kies een soort voor één patiënt.',
      en: 'Add the other patients, or choose a kind for one patient.',
    },
    bron: groep,
  },
  'afspraak.geen-individu': {
    wat: { nl: 'Soort {soort} is een consult van één patiënt.', en: 'Kind {soort} is a consult of one patient.' },
    verwacht: {
      nl: 'Precies één patiënt; naasten tellen niet mee.',
      en: 'Exactly one patient; relatives do not count.',
    },
    doe: {
      nl: 'Vul de patiënt in, of kies een soort voor een groep.',
      en: 'Enter the patient, or choose a kind for a group.',
    },
    bron: groep,
  },
  'afspraak.andere-stroom': {
    wat: {
      nl: 'Deze patiënt valt onder een andere financieringsstroom.',
      en: 'This patient is of another funding stream.',
    },
    verwacht: { nl: 'Zorg in stroom ggz of fz.', en: 'Care in stream ggz or fz.' },
    doe: {
      nl: 'Declareer deze zorg buiten het zorgprestatiemodel, of herstel de stroom.',
      en: 'Declare this care outside the zorgprestatiemodel, or mend the stream.',
    },
    bron: groep,
  },
  'afspraak.zonder-zorgsoort': {
    wat: {
      nl: 'Er is niet gekozen tussen diagnostiek en behandeling.',
      en: 'No choice was made between diagnostiek and behandeling.',
    },
    verwacht: {
      nl: 'Diagnostiek of behandeling, gekozen door de zorgverlener.',
      en: 'Diagnostiek or behandeling, chosen by the professional.',
    },
    doe: {
      nl: 'Kies naar de inhoud van het contact; ook een evaluatie kan beide zijn.',
      en: 'Choose by the content of the contact; an evaluation can be either.',
    },
    bron: checklist,
  },
  'afspraak.achteraf-ingevuld': {
    wat: {
      nl: 'De afspraak is pas vastgelegd toen het contact al begonnen was.',
      en: 'The appointment was recorded only when the contact had begun.',
    },
    verwacht: vooraf,
    doe: {
      nl: 'Vul de gerealiseerde minuten in: het telt als ongeplande zorg.',
      en: 'Enter the realised minutes: it counts as unplanned care.',
    },
    bron: realisatie,
  },
  'afspraak.geen-besluit': {
    wat: {
      nl: 'Op deze dag geldt geen besluit dat planning = realisatie is.',
      en: 'No decision that planning = realisatie holds on this day.',
    },
    verwacht: {
      nl: 'Een vastgelegd besluit met zijn randvoorwaarden, of de gerealiseerde tijd.',
      en: 'A recorded decision with its preconditions, or the realised time.',
    },
    doe: { nl: 'Vul de gerealiseerde minuten in.', en: 'Enter the realised minutes.' },
    bron: randvoorwaarden,
  },
  'afspraak.patient-niet-geinformeerd': {
    wat: {
      nl: 'De patiënt wist begin en duur niet van tevoren.',
      en: 'The patient was not told start and duration beforehand.',
    },
    verwacht: vooraf,
    doe: { nl: 'Vul de gerealiseerde minuten in: die tellen.', en: 'Enter the realised minutes: those count.' },
    bron: realisatie,
  },
  'afspraak.vastlegging-onbekend': {
    wat: {
      nl: 'Of de afspraak vooraf is vastgelegd, is niet bekend.',
      en: 'Whether the appointment was recorded beforehand is not known.',
    },
    verwacht: vooraf,
    doe: {
      nl: 'Bewaar bij elke afspraak dag en tijd van vastleggen.',
      en: 'Keep day and time of recording with every appointment.',
    },
    bron: realisatie,
  },
  'afspraak.informeren-onbekend': {
    wat: {
      nl: 'Of de patiënt begin en duur vooraf wist, is niet bekend.',
      en: 'Whether the patient knew start and duration beforehand is not known.',
    },
    verwacht: vooraf,
    doe: {
      nl: 'Leg vast dat de bevestiging aan de patiënt is gestuurd.',
      en: 'Record that the confirmation was sent to the patient.',
    },
    bron: realisatie,
  },
} satisfies Record<string, Weigertekst>
