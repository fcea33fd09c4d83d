import { AFWEZIG, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { PLAATSING_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const VAN_CLIENT = { nl: 'een plaatsingsbesluit van deze cliënt', en: 'a plaatsingsbesluit of this client' }

export const plaatsingVanClient = element({
  ...FZ,
  id: 'oordeel.fz.plaatsing-van-client',
  oorsprong: ['DFZ-02'],
  bron: protocol('hoofdstuk 3, controle op plaatsing'),
  plek: 'debetregel',
  nodig: ['plaatsingen'],
  peildatum: opDatum,
  zegt: {
    nl: 'Het plaatsingsbesluit hoort bij het SKN van de regel.',
    en: 'The plaatsingsbesluit belongs to the SKN of the line.',
  },
  advies: {
    nl: 'Controleer of het plaatsingsbesluit van deze cliënt is.',
    en: 'Check whether the plaatsingsbesluit is of this client.',
  },
  check: (regel, omgeving) => {
    const plaatsing = omgeving.plaatsing(regel)
    if (plaatsing === null || plaatsing === AFWEZIG) return ok
    if (plaatsing === NIET_BEKEND) return PLAATSING_NIET_BEKEND
    return plaatsing.skn === regel.verzekerde.skn ? ok : fout('PlaatsingsbesluitNummer', plaatsing.nummer, VAN_CLIENT)
  },
})
