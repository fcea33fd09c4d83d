import { AFWEZIG, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { PLAATSING_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const VAN_PLAATSING = {
  nl: 'het zorgtrajectnummer dat bij de plaatsing hoort',
  en: 'the zorgtrajectnummer that belongs to the placement',
}

export const zorgtrajectnummerGelijk = element({
  ...FZ,
  id: 'oordeel.fz.zorgtrajectnummer-gelijk',
  oorsprong: ['DFZ-01', 'DFZ-19'],
  bron: protocol('hoofdstuk 3, zorgtrajectnummer [ID3701]'),
  plek: 'debetregel',
  nodig: ['plaatsingen'],
  peildatum: opDatum,
  zegt: {
    nl: 'Het zorgtrajectnummer is dat van het plaatsingsbericht.',
    en: 'The zorgtrajectnummer is that of the plaatsingsbericht.',
  },
  advies: {
    nl: 'Neem het nummer over van het plaatsingsbericht of de plaatsingsbrief.',
    en: 'Take the number over from the plaatsingsbericht or plaatsingsbrief.',
  },
  check: (regel, omgeving) => {
    const plaatsing = omgeving.eigenPlaatsing(regel)
    if (plaatsing === null || plaatsing === AFWEZIG) return ok
    if (plaatsing === NIET_BEKEND) return PLAATSING_NIET_BEKEND
    if (regel.zorgtraject === plaatsing.zorgtraject) return ok
    const variant = regel.zorgtraject === null ? 'ontbreekt' : 'anders'
    return fout('Zorgtrajectnummer', regel.zorgtraject, VAN_PLAATSING, variant)
  },
})
