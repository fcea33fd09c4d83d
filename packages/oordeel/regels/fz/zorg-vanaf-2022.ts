import { ALTIJD, fout, ok } from '@zorgketen/rules'
import { dayOf, formatDay } from '@zorgketen/values'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const BEGIN_ZPM = dayOf(2022, 1, 1)
const VANAF = { nl: 'een dag vanaf 2022-01-01', en: 'a day from 2022-01-01 on' }

/** Holds on every day: the other rules of the protocol start in 2022, and older care may not slip past them. */
export const zorgVanaf2022 = element({
  ...FZ,
  geldig: ALTIJD,
  id: 'oordeel.fz.zorg-vanaf-2022',
  oorsprong: ['DFZ-22'],
  bron: protocol('hoofdstuk 1, ingangsdatum van het zorgprestatiemodel'),
  plek: 'debetregel',
  peildatum: opDatum,
  zegt: {
    nl: 'Alleen zorg vanaf 1 januari 2022 wordt in prestaties gedeclareerd.',
    en: 'Only care from 1 January 2022 on is declared in prestaties.',
  },
  advies: {
    nl: 'Controleer de datum; zorg van voor 2022 gaat volgens de oude bekostiging.',
    en: 'Check the date; care from before 2022 goes by the old funding.',
  },
  check: (regel) => (regel.datum >= BEGIN_ZPM ? ok : fout('Begindatum', formatDay(regel.datum), VANAF)),
})
