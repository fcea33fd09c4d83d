import type { Tekst } from '@zorgketen/values'
import type { Toestand } from '../../kit/toestand.ts'
import type { Afspraak } from './api.ts'

/** Words for what an appointment holds. */
export const FASEN: Readonly<Record<Afspraak['fase'], Tekst>> = {
  aanmelding: { nl: 'Aanmelding', en: 'Registration' },
  intake: { nl: 'Intake', en: 'Intake' },
  behandeling: { nl: 'Behandeling', en: 'Treatment' },
  evaluatie: { nl: 'Evaluatie', en: 'Evaluation' },
  ontslag: { nl: 'Ontslag', en: 'Discharge' },
}

export const ZORGSOORTEN: Readonly<Record<NonNullable<Afspraak['zorgsoort']>, Tekst>> = {
  diagnostiek: { nl: 'diagnostiek', en: 'diagnostics' },
  behandeling: { nl: 'behandeling', en: 'treatment' },
}

export const STATUSSEN: Readonly<Record<Afspraak['status'], { readonly naam: Tekst; readonly toestand: Toestand }>> = {
  gepland: { naam: { nl: 'Gepland', en: 'Planned' }, toestand: 'wacht' },
  gerealiseerd: { naam: { nl: 'Bevestigd', en: 'Confirmed' }, toestand: 'goed' },
  afgezegd: { naam: { nl: 'Afgezegd', en: 'Cancelled' }, toestand: 'vervallen' },
  'no-show': { naam: { nl: 'Niet verschenen', en: 'Did not come' }, toestand: 'letop' },
}

export const LOCATIESOORTEN: Readonly<Record<NonNullable<Afspraak['locatiesoort']>, Tekst>> = {
  kantoor: { nl: 'Eigen locatie', en: 'Own location' },
  afdeling: { nl: 'Afdeling', en: 'Ward' },
  'bij-patient': { nl: 'Bij de patiënt', en: 'At the patient’s' },
  elders: { nl: 'Elders', en: 'Elsewhere' },
  'op-afstand': { nl: 'Op afstand', en: 'At a distance' },
}

export const KANALEN: Readonly<Record<NonNullable<Afspraak['kanaal']>, Tekst>> = {
  fysiek: { nl: 'In persoon', en: 'In person' },
  beeldbellen: { nl: 'Beeldbellen', en: 'Video call' },
  telefoon: { nl: 'Telefoon', en: 'Telephone' },
  bericht: { nl: 'Bericht', en: 'Message' },
}
