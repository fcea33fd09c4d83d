import { AFWEZIG, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { PLAATSING_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const BIJ_DECLARANT = { nl: 'een plaatsing bij deze declarant', en: 'a placement at this declarant' }

export const plaatsingBijDeclarant = element({
  ...FZ,
  id: 'oordeel.fz.plaatsing-bij-declarant',
  oorsprong: ['DFZ-02'],
  bron: protocol('hoofdstuk 3, controle op plaatsing'),
  plek: 'debetregel',
  nodig: ['plaatsingen'],
  peildatum: opDatum,
  zegt: {
    nl: 'De cliënt is bij de declarerende zorgaanbieder geplaatst.',
    en: 'The client is placed at the declaring provider.',
  },
  advies: {
    nl: 'Declareer onder de AGB-code van het plaatsingsbesluit, of vraag DJI het besluit aan te passen.',
    en: 'Declare under the AGB code of the plaatsingsbesluit, or ask DJI to change the decision.',
  },
  check: (regel, omgeving) => {
    const plaatsing = omgeving.plaatsing(regel)
    if (plaatsing === null || plaatsing === AFWEZIG) return ok
    if (plaatsing === NIET_BEKEND) return PLAATSING_NIET_BEKEND
    const declarant = omgeving.declaratie.declarant.agb
    return plaatsing.declarant === declarant ? ok : fout('PlaatsingsbesluitNummer', plaatsing.nummer, BIJ_DECLARANT)
  },
})
