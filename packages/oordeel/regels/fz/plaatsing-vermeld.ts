import { fout, ok } from '@zorgketen/rules'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const VERMELD = { nl: 'het nummer van het plaatsingsbesluit', en: 'the number of the plaatsingsbesluit' }

export const plaatsingVermeld = element({
  ...FZ,
  id: 'oordeel.fz.plaatsing-vermeld',
  oorsprong: ['DFZ-01', 'DFZ-02'],
  bron: protocol('hoofdstuk 3, plaatsingsbesluitnummer [ID3901]'),
  plek: 'debetregel',
  peildatum: opDatum,
  zegt: {
    nl: 'Een regel voor DJI noemt het plaatsingsbesluit waarop de zorg berust.',
    en: 'A line for DJI names the plaatsingsbesluit on which the care rests.',
  },
  advies: {
    nl: 'Vul het nummer van het plaatsingsbesluit in, met begin en einde van de titel.',
    en: 'Fill in the number of the plaatsingsbesluit, with begin and end of the titel.',
  },
  check: (regel) => (regel.plaatsing === null ? fout('PlaatsingsbesluitNummer', null, VERMELD) : ok),
})
