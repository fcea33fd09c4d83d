import type { Tekst } from '@zorgketen/values'
import type { Veld } from './concept.ts'

/** The names of the fields of a registration. */
export const VELDNAMEN = {
  patient: { nl: 'Patiënt', en: 'Patient' },
  datum: { nl: 'Dag', en: 'Day' },
  begintijd: { nl: 'Begintijd', en: 'Start time' },
  directeMinuten: { nl: 'Directe minuten', en: 'Direct minutes' },
  zorgsoort: { nl: 'Soort', en: 'Kind' },
  zorgverlener: { nl: 'Zorgverlener', en: 'Professional' },
  eenheid: { nl: 'Eenheid', en: 'Unit' },
  geplandeMinuten: { nl: 'Geplande minuten', en: 'Planned minutes' },
  indirecteMinuten: { nl: 'Indirecte minuten', en: 'Indirect minutes' },
  stroom: { nl: 'Geldstroom', en: 'Funding' },
  kanaal: { nl: 'Hoe', en: 'How' },
  reisHeen: { nl: 'Reis heen', en: 'Journey out' },
  reisTerug: { nl: 'Reis terug', en: 'Journey back' },
  tolk: { nl: 'Tolk', en: 'Interpreter' },
} as const satisfies Readonly<Record<Veld, Tekst>>

export const ZORGSOORTEN = {
  behandeling: { nl: 'Behandeling', en: 'Treatment' },
  diagnostiek: { nl: 'Diagnostiek', en: 'Diagnostics' },
} as const

export const KANALEN = {
  fysiek: { nl: 'In persoon', en: 'In person' },
  beeldbellen: { nl: 'Beeldbellen', en: 'Video call' },
  telefoon: { nl: 'Telefoon', en: 'Telephone' },
  bericht: { nl: 'Chat of bericht', en: 'Chat or message' },
} as const

export const STROMEN = {
  ggz: { nl: 'Geestelijke gezondheidszorg (Zvw)', en: 'Mental health care (Zvw)' },
  fz: { nl: 'Forensische zorg', en: 'Forensic care' },
} as const
