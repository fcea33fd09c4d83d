import { AFWEZIG, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { formatDay } from '@zorgketen/values'
import { PLAATSING_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

export const zorgBinnenTitel = element({
  ...FZ,
  id: 'oordeel.fz.zorg-binnen-titel',
  oorsprong: ['DFZ-02'],
  bron: protocol('hoofdstuk 3, begin- en einddatum forensische zorgtitel [ID3902, ID3903]'),
  plek: 'debetregel',
  nodig: ['plaatsingen'],
  peildatum: opDatum,
  zegt: {
    nl: 'De zorg is geleverd binnen de looptijd van de titel op het plaatsingsbesluit.',
    en: 'The care was delivered within the running time of the titel on the plaatsingsbesluit.',
  },
  advies: {
    nl: 'Controleer de datum; loopt de zorg na de titel door, declareer die dan niet bij DJI.',
    en: 'Check the date; if care goes on after the titel, do not declare it at DJI.',
  },
  check: (regel, omgeving) => {
    const plaatsing = omgeving.eigenPlaatsing(regel)
    if (plaatsing === null || plaatsing === AFWEZIG) return ok
    if (plaatsing === NIET_BEKEND) return PLAATSING_NIET_BEKEND
    const { van, tot } = plaatsing.titel
    if (regel.datum < van) {
      const verwacht = { nl: `op of na ${formatDay(van)}`, en: `on or after ${formatDay(van)}` }
      return fout('Begindatum', formatDay(regel.datum), verwacht, 'voor')
    }
    if (tot === null || regel.datum <= tot) return ok
    const verwacht = { nl: `op of voor ${formatDay(tot)}`, en: `on or before ${formatDay(tot)}` }
    return fout('Begindatum', formatDay(regel.datum), verwacht, 'na')
  },
})
