import { AFWEZIG, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { formatDay } from '@zorgketen/values'
import { PLAATSING_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const GEEN_EINDE = {
  nl: 'geen einddatum, zoals op het plaatsingsbesluit',
  en: 'no end date, as on the plaatsingsbesluit',
}

export const titelEinde = element({
  ...FZ,
  id: 'oordeel.fz.titel-einde',
  oorsprong: ['DFZ-01', 'DFZ-02'],
  bron: protocol('hoofdstuk 3, einddatum forensische zorgtitel [ID3903]'),
  plek: 'debetregel',
  nodig: ['plaatsingen'],
  peildatum: opDatum,
  zegt: {
    nl: 'De einddatum van de titel is die van het plaatsingsbesluit.',
    en: 'The end date of the titel is that of the plaatsingsbesluit.',
  },
  advies: {
    nl: 'Neem de einddatum van de titel over van het plaatsingsbesluit.',
    en: 'Take the end date of the titel over from the plaatsingsbesluit.',
  },
  check: (regel, omgeving) => {
    const plaatsing = omgeving.eigenPlaatsing(regel)
    if (plaatsing === null || plaatsing === AFWEZIG) return ok
    if (plaatsing === NIET_BEKEND) return PLAATSING_NIET_BEKEND
    const dag = plaatsing.titel.tot
    const gedeclareerd = regel.plaatsing?.titel.tot ?? null
    if (gedeclareerd === dag) return ok
    const verwacht =
      dag === null
        ? GEEN_EINDE
        : { nl: `${formatDay(dag)} van het plaatsingsbesluit`, en: `${formatDay(dag)} of the plaatsingsbesluit` }
    return fout('EinddatumForensischeZorgtitel', gedeclareerd === null ? null : formatDay(gedeclareerd), verwacht)
  },
})
