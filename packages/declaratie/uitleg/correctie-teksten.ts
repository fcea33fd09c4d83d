import type { Tekst } from '@zorgketen/values'

/** Steps of a correction and what holds one back. */
export const correctieTeksten = {
  'correctie.opnieuw-hersteld': {
    nl: 'Regel {referentie} was {stand}; de prestatie is sindsdien gewijzigd en gaat opnieuw.',
    en: 'Line {referentie} was {stand}; the prestatie has changed since and goes again.',
  },
  'correctie.opnieuw-na-weigering': {
    nl: 'Het bericht van regel {referentie} is geweigerd zonder dat deze regel de oorzaak was; de regel gaat opnieuw.',
    en: 'The message of line {referentie} was refused and this line was not the cause; the line goes again.',
  },
  'correctie.opnieuw-op-verzoek': {
    nl: 'Regel {referentie} gaat ongewijzigd opnieuw, omdat een medewerker dat heeft besloten.',
    en: 'Line {referentie} goes again unchanged, because a person decided so.',
  },
  'correctie.opnieuw-na-credit': {
    nl: 'Regel {referentie} is gecrediteerd en de prestatie is nu weer te declareren.',
    en: 'Line {referentie} was credited and the prestatie is to be declared now.',
  },
  'correctie.credit-en-debet': {
    nl: 'De prestatie van toegekende regel {referentie} is gewijzigd: hele credit en nieuw debet in één bericht (DFZ-10).',
    en: 'The prestatie of granted line {referentie} has changed: whole credit and new debit in one message (DFZ-10).',
  },
  'correctie.credit': {
    nl: 'Regel {referentie} is toegekend en de prestatie is er niet meer: de regel wordt als geheel gecrediteerd (DFZ-10).',
    en: 'Line {referentie} was granted and the prestatie is no longer there: the line is credited whole (DFZ-10).',
  },
  'correctie.wacht-op-retour': {
    nl: 'Op regel {referentie} is nog geen antwoord; vóór het retourbericht gaat er geen correctie (DFZ-11).',
    en: 'Line {referentie} has no answer yet; no correction goes before the return (DFZ-11).',
  },
  'correctie.ongewijzigd': {
    nl: 'Regel {referentie} is {stand} en sindsdien niet gewijzigd. Herstel de oorzaak, of besluit dat de regel ongewijzigd opnieuw gaat.',
    en: 'Line {referentie} was {stand} and has not changed since. Mend the cause, or decide that the line goes again unchanged.',
  },
  'correctie.credit-afgekeurd': {
    nl: 'De creditering van regel {referentie} is afgekeurd; de regel blijft toegekend. Overleg met de betaler, of crediteer opnieuw.',
    en: 'The credit of line {referentie} was rejected; the line stays granted. Consult the payer, or credit again.',
  },
  'correctie.jaar-afgesloten': {
    nl: 'Regel {referentie} is van {jaar}; correcties daarover moesten uiterlijk {uiterlijk} ontvangen en goedgekeurd zijn (DFZ-12). Overleg met de betaler, of besluit dat de regel toch gaat.',
    en: 'Line {referentie} is of {jaar}; corrections of that year had to be received and approved by {uiterlijk} (DFZ-12). Consult the payer, or decide that the line goes all the same.',
  },
  'correctie.niet-samen-te-stellen': {
    nl: 'De prestatie van regel {referentie} bestaat nog, maar is nu niet samen te stellen. {oorzaak}',
    en: 'The prestatie of line {referentie} still exists, but cannot be composed now. {oorzaak}',
  },
  'correctie.gelijk': {
    nl: 'Toegekende regel {referentie} is gelijk aan de administratie; er is niets te doen.',
    en: 'Granted line {referentie} equals the administration; there is nothing to do.',
  },
  'correctie.gelijk-deels': {
    nl: 'Regel {referentie} is deels toegekend en gelijk aan de administratie; het verschil is met de betaler te bespreken.',
    en: 'Line {referentie} was granted in part and equals the administration; discuss the difference with the payer.',
  },
  'correctie.gelijk-verzonden': {
    nl: 'Regel {referentie} is gelijk aan de administratie en wacht op antwoord.',
    en: 'Line {referentie} equals the administration and awaits its answer.',
  },
  'correctie.credit-onderweg': {
    nl: 'De creditering van regel {referentie} is verzonden en wacht op antwoord.',
    en: 'The credit of line {referentie} was sent and awaits its answer.',
  },
  'correctie.vervallen': {
    nl: 'Regel {referentie} is {stand} en de prestatie is er niet meer; er is niets te doen.',
    en: 'Line {referentie} is {stand} and the prestatie is no longer there; there is nothing to do.',
  },
} satisfies Record<string, Tekst>
