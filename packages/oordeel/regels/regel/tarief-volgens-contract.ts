import { AFWEZIG, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { formatEuro } from '@zorgketen/values'
import { CONTRACT_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

export const tariefVolgensContract = element({
  ...IEDEREEN,
  id: 'oordeel.regel.tarief-volgens-contract',
  oorsprong: ['DFZ-03', 'ZPM-40'],
  bron: protocol('hoofdstuk 3, gedeclareerd tarief [ID3118]'),
  plek: 'debetregel',
  nodig: ['contracten'],
  peildatum: opDatum,
  zegt: {
    nl: 'Staat de prestatie op het contract, dan is het tarief gelijk aan het afgesproken tarief.',
    en: 'If the prestatie is on the contract, the tariff equals the agreed tariff.',
  },
  advies: {
    nl: 'Declareer het tarief dat op de dag van de zorg in het contract staat.',
    en: 'Declare the tariff that the contract holds on the day of care.',
  },
  check: (regel, omgeving) => {
    const contract = omgeving.contract(regel)
    if (contract === AFWEZIG) return ok
    if (contract === NIET_BEKEND) return CONTRACT_NIET_BEKEND
    const product = omgeving.product(regel)
    if (product === null || product.tarief === regel.tarief) return ok
    const tarief = formatEuro(product.tarief)
    const verwacht = { nl: `het afgesproken tarief ${tarief}`, en: `the agreed tariff ${tarief}` }
    return fout('TariefInclBtw', formatEuro(regel.tarief), verwacht)
  },
})
