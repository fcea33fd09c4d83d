import { indienenUiterlijk } from '@zorgketen/declaratie'
import { addDays, type EpochDay, maandOf } from '@zorgketen/values'
import { termijn } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opMaandbegin } from '../op-datum.ts'

const DAG_VAN_VOLGENDE_MAAND = 18
/** Our own choice: a week ahead. */
const DAGEN_VOORAF = 7

/** Counts the sending date of the message; a correction has its own term (DFZ-11), so no desk refuses for this. */
export const uiterlijkDe18e = termijn({
  ...FZ,
  id: 'oordeel.fz.uiterlijk-de-18e',
  oorsprong: ['DFZ-08'],
  bron: protocol('hoofdstuk 4, uiterlijk de 18e van de volgende maand'),
  plekken: ['declaratie'],
  peildatum: opMaandbegin,
  veld: 'Verzenddatum',
  zegt: {
    nl: 'De declaratie over een kalendermaand is uiterlijk de 18e van de volgende maand ingediend.',
    en: 'The declaration of a calendar month is submitted at the latest on the 18th of the next month.',
  },
  advies: {
    nl: 'Dien voortaan voor de 18e in; voor een correctie geldt een maand na het retourbericht.',
    en: 'Submit before the 18th from now on; a correction has a month from the return message.',
  },
  ontstaat: ({ declarant, maand }, omgeving) =>
    omgeving.maand.tot === null ? null : { sleutel: `${declarant.agb} ${maand}`, dag: omgeving.maand.tot },
  vervuld: ({ declarant, maand, verzenddatum }) => ({ sleutel: `${declarant.agb} ${maand}`, dag: verzenddatum }),
  uiterlijk: (ontstaan: EpochDay) => indienenUiterlijk(maandOf(ontstaan), DAG_VAN_VOLGENDE_MAAND),
  signaal: (uiterlijk: EpochDay) => addDays(uiterlijk, -DAGEN_VOORAF),
})
