import { AFWEZIG, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { CONTRACT_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const INGEKOCHT = {
  nl: 'een prestatie die op die dag op het contract staat',
  en: 'a prestatie that is on the contract on that day',
}

export const productIngekocht = element({
  ...FZ,
  id: 'oordeel.fz.product-ingekocht',
  oorsprong: ['DFZ-01', 'DFZ-03'],
  bron: protocol('hoofdstuk 3, prestatiecode [ID3103]'),
  plek: 'debetregel',
  nodig: ['contracten'],
  peildatum: opDatum,
  zegt: {
    nl: 'De prestatie staat op de dag van de zorg op het contract van de zorgaanbieder.',
    en: 'The prestatie is on the contract of the provider on the day of care.',
  },
  advies: {
    nl: 'Controleer de prestatiecode en de inkoopafspraak in CTM.',
    en: 'Check the prestatiecode and the purchase agreement in CTM.',
  },
  check: (regel, omgeving) => {
    const contract = omgeving.contract(regel)
    if (contract === AFWEZIG) return ok
    if (contract === NIET_BEKEND) return CONTRACT_NIET_BEKEND
    if (omgeving.product(regel) !== null) return ok
    const variant = contract.producten.some(({ prestatiecode }) => prestatiecode === regel.code)
      ? 'niet-op-dag'
      : 'niet-ingekocht'
    return fout('Prestatiecode', regel.code, INGEKOCHT, variant)
  },
})
