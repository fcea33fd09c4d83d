import { AFWEZIG, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { PLAATSING_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const BEKEND = { nl: 'een plaatsingsbesluit dat DJI kent', en: 'a plaatsingsbesluit that DJI knows' }

export const plaatsingBekend = element({
  ...FZ,
  id: 'oordeel.fz.plaatsing-bekend',
  oorsprong: ['DFZ-02'],
  bron: protocol('hoofdstuk 3, controle op plaatsing'),
  plek: 'debetregel',
  nodig: ['plaatsingen'],
  peildatum: opDatum,
  zegt: {
    nl: 'Het plaatsingsbesluit staat in het register van DJI.',
    en: 'The plaatsingsbesluit is in the register of DJI.',
  },
  advies: {
    nl: 'Neem het nummer over van het plaatsingsbericht of de plaatsingsbrief.',
    en: 'Take the number over from the plaatsingsbericht or plaatsingsbrief.',
  },
  check: (regel, omgeving) => {
    const plaatsing = omgeving.plaatsing(regel)
    if (plaatsing === NIET_BEKEND) return PLAATSING_NIET_BEKEND
    return plaatsing === AFWEZIG ? fout('PlaatsingsbesluitNummer', regel.plaatsing?.nummer ?? null, BEKEND) : ok
  },
})
