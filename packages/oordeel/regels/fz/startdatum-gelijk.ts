import { AFWEZIG, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { formatDay } from '@zorgketen/values'
import { PLAATSING_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

export const startdatumGelijk = element({
  ...FZ,
  id: 'oordeel.fz.startdatum-gelijk',
  oorsprong: ['DFZ-01', 'DFZ-19', 'ZTN-07'],
  bron: protocol('hoofdstuk 3, zorgtraject startdatum [ID3703]'),
  plek: 'debetregel',
  nodig: ['plaatsingen'],
  peildatum: opDatum,
  zegt: {
    nl: 'De startdatum van het zorgtraject is die van het plaatsingsbericht.',
    en: 'The startdatum of the zorgtraject is that of the plaatsingsbericht.',
  },
  advies: {
    nl: 'Neem de startdatum over van het plaatsingsbericht of de plaatsingsbrief.',
    en: 'Take the startdatum over from the plaatsingsbericht or plaatsingsbrief.',
  },
  check: (regel, omgeving) => {
    const plaatsing = omgeving.eigenPlaatsing(regel)
    if (plaatsing === null || plaatsing === AFWEZIG) return ok
    if (plaatsing === NIET_BEKEND) return PLAATSING_NIET_BEKEND
    if (regel.startdatum === plaatsing.startdatum) return ok
    const dag = formatDay(plaatsing.startdatum)
    const verwacht = { nl: `${dag} van de plaatsing`, en: `${dag} of the placement` }
    if (regel.startdatum === null) return fout('ZorgtrajectStartdatum', null, verwacht, 'ontbreekt')
    return fout('ZorgtrajectStartdatum', formatDay(regel.startdatum), verwacht, 'anders')
  },
})
