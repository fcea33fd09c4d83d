import type { Tekst } from '@zorgketen/values'

interface Diagnosetekst {
  readonly wat: Tekst
  readonly doe: Tekst
}

/** What each control of the gate says at entry, by the code under which the gate knows it. */
export const DIAGNOSE_TEKSTEN = {
  VC043: {
    wat: {
      nl: 'Met een privacyverklaring gaan hoofdgroep en zorgvraagtype niet mee (zorg tot 2024).',
      en: 'With a privacy statement main group and zorgvraagtype do not go along (care before 2024).',
    },
    doe: { nl: 'Laat deze diagnose weg.', en: 'Leave this diagnosis out.' },
  },
  VC045: {
    wat: {
      nl: 'Deze lijst hoort niet bij het zorgprestatiemodel.',
      en: 'This list does not go with the zorgprestatiemodel.',
    },
    doe: { nl: 'Kies een van de lijsten 029 tot en met 033.', en: 'Choose one of the lists 029 to 033.' },
  },
  VC099: {
    wat: {
      nl: 'Hoofdgroep ggz (029) en gb-ggz-profiel (033) sluiten elkaar uit.',
      en: 'Main group ggz (029) and gb-ggz profile (033) exclude each other.',
    },
    doe: { nl: 'Houd over wat bij het soort zorg past.', en: 'Keep what fits the kind of care.' },
  },
  VC100: {
    wat: { nl: 'Deze lijst gaat niet naar DJI.', en: 'This list does not go to DJI.' },
    doe: { nl: 'Gebruik voor DJI lijst 030 of 032.', en: 'Use list 030 or 032 for DJI.' },
  },
  VC101: {
    wat: { nl: 'Deze lijst gaat alleen naar DJI.', en: 'This list goes to DJI only.' },
    doe: { nl: 'Gebruik hier lijst 029, 031 of 033.', en: 'Use list 029, 031 or 033 here.' },
  },
  VC103: {
    wat: { nl: 'Deze lijst staat er meer dan eens bij.', en: 'This list occurs more than once.' },
    doe: { nl: 'Houd per lijst één diagnose over.', en: 'Keep one diagnosis per list.' },
  },
  VC160: {
    wat: {
      nl: 'Met een privacyverklaring gaat geen enkele diagnose mee (zorg vanaf 2024).',
      en: 'With a privacy statement no diagnosis goes along at all (care from 2024).',
    },
    doe: { nl: 'Laat de diagnose weg.', en: 'Leave the diagnosis out.' },
  },
} as const satisfies Record<string, Diagnosetekst>

export type Diagnosecontrole = keyof typeof DIAGNOSE_TEKSTEN
