import { AFWEZIG, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { formatDay } from '@zorgketen/values'
import { PLAATSING_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

export const titelBegin = element({
  ...FZ,
  id: 'oordeel.fz.titel-begin',
  oorsprong: ['DFZ-01', 'DFZ-02'],
  bron: protocol('hoofdstuk 3, begindatum forensische zorgtitel [ID3902]'),
  plek: 'debetregel',
  nodig: ['plaatsingen'],
  peildatum: opDatum,
  zegt: {
    nl: 'De begindatum van de titel is die van het plaatsingsbesluit.',
    en: 'The begin date of the titel is that of the plaatsingsbesluit.',
  },
  advies: {
    nl: 'Neem de begindatum van de titel over van het plaatsingsbesluit.',
    en: 'Take the begin date of the titel over from the plaatsingsbesluit.',
  },
  check: (regel, omgeving) => {
    const plaatsing = omgeving.eigenPlaatsing(regel)
    if (plaatsing === null || plaatsing === AFWEZIG) return ok
    if (plaatsing === NIET_BEKEND) return PLAATSING_NIET_BEKEND
    const dag = plaatsing.titel.van
    const gedeclareerd = regel.plaatsing?.titel.van ?? null
    if (gedeclareerd === dag) return ok
    const verwacht = {
      nl: `${formatDay(dag)} van het plaatsingsbesluit`,
      en: `${formatDay(dag)} of the plaatsingsbesluit`,
    }
    return fout('BegindatumForensischeZorgtitel', gedeclareerd === null ? null : formatDay(gedeclareerd), verwacht)
  },
})
