import { AFWEZIG, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { CONTRACT_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

export const contractnummer = element({
  ...FZ,
  id: 'oordeel.fz.contractnummer',
  oorsprong: ['DFZ-01', 'DFZ-20'],
  bron: protocol('hoofdstuk 3, contractnummer [ID3303]'),
  plek: 'debetregel',
  nodig: ['contracten'],
  peildatum: opDatum,
  zegt: {
    nl: 'Het contractnummer is het factuurreferentienummer van een contract dat op de dag van de zorg geldt.',
    en: 'The contractnummer is the invoice reference number of a contract that holds on the day of care.',
  },
  advies: {
    nl: 'Neem het factuurreferentienummer over uit CTM.',
    en: 'Take the invoice reference number over from CTM.',
  },
  check: (regel, omgeving) => {
    const contract = omgeving.contract(regel)
    if (contract === AFWEZIG) return ok
    if (contract === NIET_BEKEND) return CONTRACT_NIET_BEKEND
    const { nummer } = contract
    if (nummer === regel.contract) return ok
    const verwacht = { nl: `factuurreferentienummer ${nummer}`, en: `invoice reference number ${nummer}` }
    return fout('Contractnummer', regel.contract, verwacht, regel.contract === null ? 'ontbreekt' : 'anders')
  },
})
