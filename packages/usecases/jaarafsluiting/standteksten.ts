import type { Tekst } from '@zorgketen/values'
import type { Jaarstand } from '../opslag/jaarkast.ts'

/** What a state of a prestatie is called, whether it is settled, and what is to be done; null: nothing. */
export interface Standtekst {
  readonly klaar: boolean
  readonly tekst: Tekst
  readonly doe: Tekst | null
}

/** The words of Retour and Correcties for the states of a year. */
export const STANDTEKSTEN: Readonly<Record<Jaarstand, Standtekst>> = {
  toegekend: { klaar: true, tekst: { nl: 'Toegekend', en: 'Granted' }, doe: null },
  'zonder-betaling': {
    klaar: true,
    tekst: { nl: 'Toegekend zonder betaling', en: 'Granted without payment' },
    doe: null,
  },
  teruggenomen: { klaar: true, tekst: { nl: 'Gecrediteerd', en: 'Credited' }, doe: null },
  wacht: {
    klaar: false,
    tekst: { nl: 'Verzonden, wacht op antwoord', en: 'Sent, awaits its answer' },
    doe: { nl: 'Vraag de betaler om het retourbericht.', en: 'Ask the payer for the return.' },
  },
  'wacht-credit': {
    klaar: false,
    tekst: { nl: 'Credit verzonden, wacht op antwoord', en: 'Credit sent, awaits its answer' },
    doe: { nl: 'Vraag de betaler om het retourbericht.', en: 'Ask the payer for the return.' },
  },
  afgekeurd: {
    klaar: false,
    tekst: { nl: 'Afgekeurd', en: 'Rejected' },
    doe: { nl: 'Herstel de regel bij Retour.', en: 'Mend the line under Returns.' },
  },
  geweigerd: {
    klaar: false,
    tekst: { nl: 'Geweigerd met het hele bericht', en: 'Refused with its whole message' },
    doe: { nl: 'Herstel het bericht bij Retour.', en: 'Mend the message under Returns.' },
  },
  deels: {
    klaar: false,
    tekst: { nl: 'Deels toegekend', en: 'Granted in part' },
    doe: {
      nl: 'Vergelijk het bedrag met de afspraak; declareer opnieuw bij Correcties als het niet klopt.',
      en: 'Compare the amount with the agreement; declare again under Corrections when it is wrong.',
    },
  },
  'te-crediteren': {
    klaar: false,
    tekst: {
      nl: 'Toegekend, maar de prestatie is vervallen: nog te crediteren',
      en: 'Granted, but the prestatie lapsed: still to be credited',
    },
    doe: { nl: 'Verzend de correctie bij Correcties.', en: 'Send the correction under Corrections.' },
  },
}
