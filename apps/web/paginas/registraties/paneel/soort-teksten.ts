import type { Tekst } from '@zorgketen/values'
import type { Prestatiesoort } from '../concept/overig.ts'

/** A kind of other prestatie in words: its name, what it is and when it may be used. Sources: zpm.md §2.3-2.5, ZPM-09 to ZPM-17. */
export const OVERIGE_SOORTNAMEN = {
  'ect-regulier': {
    naam: { nl: 'ECT, regulier', en: 'ECT, regular' },
    bij: { nl: 'Elektroconvulsietherapie, één behandeling.', en: 'Electroconvulsive therapy, one treatment.' },
  },
  'ect-complex': {
    naam: { nl: 'ECT, complex', en: 'ECT, complex' },
    bij: { nl: 'Elektroconvulsietherapie, complexe behandeling.', en: 'Electroconvulsive therapy, complex treatment.' },
  },
  rtms: {
    naam: { nl: 'rTMS', en: 'rTMS' },
    bij: { nl: 'Magnetische stimulatie, één zitting.', en: 'Magnetic stimulation, one session.' },
  },
  methadon: {
    naam: { nl: 'Ambulante methadonverstrekking', en: 'Ambulant provision of methadone' },
    bij: {
      nl: 'Staat niet in de lijst van 2021; controleer de prestatielijst van het jaar.',
      en: 'Not on the list of 2021; check the list of prestaties of the year.',
    },
  },
  'euthanasie-consultatie': {
    naam: { nl: 'Consultatie bij euthanasieverzoek', en: 'Consultation on a request for euthanasia' },
    bij: { nl: 'Per patiënt samen hoogstens 12 uur.', en: 'At most 12 hours in all for one patient.' },
  },
  'intercollegiaal-overleg': {
    naam: { nl: 'Intercollegiaal overleg', en: 'Consultation between professionals' },
    bij: {
      nl: 'Alleen in sectie II, vanaf 5 minuten, met een erkende zorgverlener over één patiënt.',
      en: 'In sectie II only, from 5 minutes, with a recognised professional about one patient.',
    },
  },
  'onderlinge-dienstverlening': {
    naam: { nl: 'Onderlinge dienstverlening', en: 'Service to another provider' },
    bij: {
      nl: 'Zorg die een andere aanbieder vroeg; die krijgt de rekening.',
      en: 'Care that another provider asked for, who is billed.',
    },
  },
  'verblijf-zonder-overnachting': {
    naam: { nl: 'Verblijf zonder overnachting', en: 'Stay without a night' },
    bij: { nl: 'Een dag op de afdeling zonder de nacht erna.', en: 'A day on the ward without the night after it.' },
  },
  'forensisch-psychiatrisch-toezicht': {
    naam: { nl: 'Forensisch psychiatrisch toezicht', en: 'Forensic psychiatric supervision' },
    bij: { nl: 'Alleen forensische zorg.', en: 'Forensic care only.' },
  },
  dagbesteding: {
    naam: { nl: 'Ambulante dagbesteding', en: 'Ambulant day activities' },
    bij: {
      nl: 'Alleen forensische zorg, niet tijdens een verblijf; naar beveiligingsniveau.',
      en: 'Forensic care only, not during a stay; by level of security.',
    },
  },
  'niet-basispakketzorg-consult': {
    naam: { nl: 'Niet-basispakketzorg, consult', en: 'Care outside the basic package, consult' },
    bij: { nl: 'Zorg die niet uit de basisverzekering komt.', en: 'Care that the basic insurance does not cover.' },
  },
  'niet-basispakketzorg-verblijf': {
    naam: { nl: 'Niet-basispakketzorg, verblijf', en: 'Care outside the basic package, stay' },
    bij: {
      nl: 'Verblijf dat niet uit de basisverzekering komt.',
      en: 'A stay that the basic insurance does not cover.',
    },
  },
  'acute-ggz-consult': {
    naam: { nl: 'Acute ggz binnen budget, consult', en: 'Acute ggz within the budget, consult' },
    bij: {
      nl: 'Volwassenen, in de eerste drie kalenderdagen vanaf het eerste consult.',
      en: 'Adults, in the first three calendar days from the first consult.',
    },
  },
  'acute-ggz-verblijf': {
    naam: { nl: 'Acute ggz binnen budget, verblijfsdag', en: 'Acute ggz within the budget, day of stay' },
    bij: {
      nl: 'Volwassenen, in de eerste drie kalenderdagen; naar verzorgingsgraad.',
      en: 'Adults, in the first three calendar days; by level of care.',
    },
  },
  facultatief: {
    naam: { nl: 'Facultatieve prestatie', en: 'Facultative prestatie' },
    bij: { nl: 'Alleen met een afspraak in het contract.', en: 'Only with an agreement in the contract.' },
  },
  transitie: {
    naam: { nl: 'Transitieprestatie', en: 'Transition prestatie' },
    bij: { nl: 'Alleen in 2022 en 2023, met een afspraak.', en: 'In 2022 and 2023 only, with an agreement.' },
  },
} as const satisfies Readonly<Record<Prestatiesoort, { readonly naam: Tekst; readonly bij: Tekst }>>
