import type { Tekst } from '@zorgketen/values'
import type { Baan, Item } from './api.ts'

export const BAANNAMEN: Readonly<Record<Baan, Tekst>> = {
  titel: { nl: 'Titel en indicatie', en: 'Titel and indication' },
  zorgvraag: { nl: 'Verwijzing en zorgvraag', en: 'Referral and care need' },
  zorgtraject: { nl: 'Zorgtraject', en: 'Zorgtraject' },
  zorg: { nl: 'Zorg', en: 'Care' },
  declaratie: { nl: 'Declaratie', en: 'Declaration' },
}

export const SOORTNAMEN: Readonly<Record<Item['soort'], Tekst>> = {
  indicatie: { nl: 'Indicatie', en: 'Indication' },
  titel: { nl: 'Forensische titel', en: 'Forensische titel' },
  verwijzing: { nl: 'Verwijzing', en: 'Referral' },
  zorgvraag: { nl: 'Zorgvraag', en: 'Care need' },
  zorgvraagtype: { nl: 'Zorgvraagtype', en: 'Zorgvraagtype' },
  zorgpad: { nl: 'Zorgpad', en: 'Care path' },
  zorgtraject: { nl: 'Zorgtraject', en: 'Zorgtraject' },
  prestaties: { nl: 'Prestaties', en: 'Prestaties' },
  weigering: { nl: 'Zonder prestatie', en: 'Without prestatie' },
  afspraak: { nl: 'Afspraak', en: 'Appointment' },
  declaratie: { nl: 'Declaratie', en: 'Declaration' },
  factuur: { nl: 'Factuur', en: 'Invoice' },
  betaling: { nl: 'Betaling', en: 'Payment' },
}

export const TOESTANDNAMEN: Readonly<Record<Item['toestand'], Tekst>> = {
  goed: { nl: 'goed', en: 'good' },
  fout: { nl: 'vraagt herstel', en: 'needs mending' },
  letop: { nl: 'vraagt aandacht', en: 'needs attention' },
  bezig: { nl: 'onderweg', en: 'under way' },
  neutraal: { nl: '', en: '' },
  vervallen: { nl: 'voorbij', en: 'past' },
}
