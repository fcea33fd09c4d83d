import type { Weigertekst } from '@zorgketen/zorgprestatie'
import { BRONNEN } from './bronnen.ts'

export const levensloopTeksten = {
  'sluiten.al-gesloten': {
    wat: {
      nl: 'Zorgtrajectnummer {nummer} is al gesloten op {gesloten}.',
      en: 'Zorgtrajectnummer {nummer} was closed already on {gesloten}.',
    },
    verwacht: { nl: 'Een nummer dat openstaat.', en: 'A number that is open.' },
    doe: {
      nl: 'Er is niets te doen. Klopt de dag niet, verbeter dan het zorgtraject bij de patiënt.',
      en: 'There is nothing to do. If the day is wrong, correct the zorgtraject with the patient.',
    },
    bron: BRONNEN.start,
  },
  'sluiten.titel-in-ggz': {
    wat: {
      nl: 'Zorgtrajectnummer {nummer} is een ggz-nummer; alleen een fz-nummer rust op een forensische titel.',
      en: 'Zorgtrajectnummer {nummer} is a ggz number; only an fz number rests on a forensische titel.',
    },
    verwacht: { nl: 'Een fz-nummer.', en: 'An fz number.' },
    doe: {
      nl: 'Sluit het ggz-nummer omdat de behandeling klaar is, of kies het fz-nummer van de patiënt.',
      en: 'Close the ggz number because treatment has ended, or choose the fz number of the patient.',
    },
    bron: BRONNEN.start,
  },
  'sluiten.ongebruikt': {
    wat: {
      nl: 'Op zorgtrajectnummer {nummer} staat geen zorgprestatie; er is dus niets af te sluiten.',
      en: 'There is no zorgprestatie on zorgtrajectnummer {nummer}, so there is nothing to close.',
    },
    verwacht: { nl: 'Een nummer waarop zorg staat.', en: 'A number with care on it.' },
    doe: {
      nl: 'Trek het nummer in als het niet nodig was, of registreer eerst de zorg.',
      en: 'Withdraw the number when it was not needed, or register the care first.',
    },
    bron: BRONNEN.start,
  },
  'sluiten.later': {
    wat: {
      nl: 'De laatste dag {datum} ligt na vandaag ({vandaag}).',
      en: 'The last day {datum} is after today ({vandaag}).',
    },
    verwacht: { nl: 'Vandaag of een dag ervoor.', en: 'Today or a day before.' },
    doe: {
      nl: 'Sluit het nummer op de dag zelf, of kies een eerdere dag.',
      en: 'Close the number on the day itself, or choose an earlier day.',
    },
    bron: BRONNEN.start,
  },
  'sluiten.voor-laatste': {
    wat: {
      nl: 'Op {laatste} is er nog een zorgprestatie op dit nummer; sluiten op {datum} kan dus niet.',
      en: 'There is a zorgprestatie on this number on {laatste}, so it cannot close on {datum}.',
    },
    verwacht: {
      nl: 'De dag van de laatste zorgprestatie of een dag erna.',
      en: 'The day of the last zorgprestatie or a day after.',
    },
    doe: {
      nl: 'Kies een latere dag, of verbeter de registratie van {laatste} als die niet klopt.',
      en: 'Choose a later day, or correct the registration of {laatste} when it is wrong.',
    },
    bron: BRONNEN.start,
  },
  'heropenen.fz': {
    wat: {
      nl: 'Zorgtrajectnummer {nummer} is een fz-nummer; DJI bepaalt of het weer loopt.',
      en: 'Zorgtrajectnummer {nummer} is an fz number; DJI decides whether it runs again.',
    },
    verwacht: { nl: 'Een nieuwe plaatsing van DJI.', en: 'A new placement by DJI.' },
    doe: { nl: 'Neem het plaatsingsbericht in.', en: 'Take in the placement message.' },
    bron: BRONNEN.uitgifte,
  },
  'heropenen.open': {
    wat: { nl: 'Zorgtrajectnummer {nummer} staat open.', en: 'Zorgtrajectnummer {nummer} is open.' },
    verwacht: { nl: 'Een gesloten nummer.', en: 'A closed number.' },
    doe: {
      nl: 'Er is niets te doen; zorg kan op dit nummer.',
      en: 'There is nothing to do; care can go on this number.',
    },
    bron: BRONNEN.terugkeer,
  },
  'heropenen.te-laat': {
    wat: {
      nl: 'De laatste zorgprestatie op dit nummer was op {laatste}; {datum} is langer dan een jaar daarna.',
      en: 'The last zorgprestatie on this number was on {laatste}; {datum} is more than a year later.',
    },
    verwacht: {
      nl: 'Terugval of recidive binnen een jaar na de laatste zorgprestatie.',
      en: 'A relapse within a year after the last zorgprestatie.',
    },
    doe: { nl: 'Geef een nieuw zorgtrajectnummer uit.', en: 'Issue a new zorgtrajectnummer.' },
    bron: BRONNEN.terugkeer,
  },
  'heropenen.nieuwer-nummer': {
    wat: {
      nl: 'Na zorgtrajectnummer {nummer} kreeg de patiënt nummer {nieuwer}; het oude kan niet meer open.',
      en: 'After zorgtrajectnummer {nummer} the patient got number {nieuwer}; the old one cannot open any more.',
    },
    verwacht: {
      nl: 'Een nummer waarna geen ander ggz-nummer is uitgegeven.',
      en: 'A number after which no other ggz number was issued.',
    },
    doe: {
      nl: 'Gebruik het nieuwere nummer, of trek het in als er geen zorg op staat.',
      en: 'Use the newer number, or withdraw it when there is no care on it.',
    },
    bron: BRONNEN.parallel,
  },
  'titel.zorg-erna': {
    wat: {
      nl: 'Op fz-nummer {nummer} staat zorg van {laatste}, na het einde van de titel op {titel}.',
      en: 'Fz number {nummer} holds care of {laatste}, after the end of the titel on {titel}.',
    },
    verwacht: {
      nl: 'Zorg na de titel valt buiten de fz en gaat op het ggz-nummer.',
      en: 'Care after the titel lies outside fz and goes on the ggz number.',
    },
    doe: {
      nl: 'Zet de registraties van na de titel op ggz, en sluit daarna het fz-nummer.',
      en: 'Put the registrations of after the titel on ggz, and then close the fz number.',
    },
    bron: BRONNEN.start,
  },
} satisfies Record<string, Weigertekst>
