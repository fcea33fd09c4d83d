import type { Weigertekst } from '@zorgketen/zorgprestatie'
import { BRONNEN } from './bronnen.ts'

export const nummerTeksten = {
  'ggz.nummer-open': {
    wat: {
      nl: 'Deze patiënt heeft bij deze declarant op {datum} al een open ggz-zorgtrajectnummer: {nummer}.',
      en: 'This patient already has an open ggz zorgtrajectnummer with this declarant on {datum}: {nummer}.',
    },
    verwacht: {
      nl: 'Per patiënt en declarant hoogstens één open ggz-nummer. Een fz-nummer mag ernaast openstaan.',
      en: 'At most one open ggz number per patient and declarant. An fz number may be open beside it.',
    },
    doe: {
      nl: 'Gebruik het open nummer, of sluit het eerst als de behandeling is afgesloten of er 365 dagen geen zorgprestatie was.',
      en: 'Use the open number, or close it first when the treatment has ended or 365 days went by without a zorgprestatie.',
    },
    bron: BRONNEN.parallel,
  },
  'nummer.andere-patient': {
    wat: {
      nl: 'Zorgtrajectnummer {nummer} is al in gebruik voor een andere patiënt.',
      en: 'Zorgtrajectnummer {nummer} is already in use for another patient.',
    },
    verwacht: { nl: 'Een nummer hoort bij één patiënt.', en: 'A number belongs to one patient.' },
    doe: {
      nl: 'Controleer de patiënt. Een nieuw ggz-nummer vraagt nieuwe willekeurige bytes; vraag bij een fz-nummer DJI om opheldering.',
      en: 'Check whether the patient is right. A new ggz number takes fresh random bytes; for an fz number ask DJI.',
    },
    bron: BRONNEN.uitgifte,
  },
  'nummer.al-in-gebruik': {
    wat: {
      nl: 'Zorgtrajectnummer {nummer} is voor deze patiënt al eerder gebruikt.',
      en: 'Zorgtrajectnummer {nummer} was already used for this patient.',
    },
    verwacht: {
      nl: 'Een nieuw nummer, of in de fz een nummer dat steeds van DJI komt.',
      en: 'A new number, or in fz a number that always comes from DJI.',
    },
    doe: {
      nl: 'Geef opnieuw uit met nieuwe willekeurige bytes. Gebruik ggz- en fz-nummers niet door elkaar.',
      en: 'Issue again with fresh random bytes. Do not mix ggz and fz numbers.',
    },
    bron: BRONNEN.uitgifte,
  },
} satisfies Record<string, Weigertekst>
