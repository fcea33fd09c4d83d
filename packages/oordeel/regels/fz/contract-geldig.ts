import { AFWEZIG, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { formatDay } from '@zorgketen/values'
import { CONTRACT_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const OP_DE_DAG = { nl: 'een dag waarop een contract geldt', en: 'a day on which a contract holds' }

export const contractGeldig = element({
  ...FZ,
  id: 'oordeel.fz.contract-geldig',
  oorsprong: ['DFZ-20'],
  bron: protocol('hoofdstuk 4, alleen declareren met een contract'),
  plek: 'debetregel',
  nodig: ['contracten'],
  peildatum: opDatum,
  zegt: {
    nl: 'De zorgaanbieder heeft op de dag van de zorg een contract met DJI.',
    en: 'The provider has a contract with DJI on the day of care.',
  },
  advies: {
    nl: 'Controleer de datum en de looptijd van het contract in CTM.',
    en: 'Check the date and the running time of the contract in CTM.',
  },
  check: (regel, omgeving) => {
    const contract = omgeving.contract(regel)
    if (contract === NIET_BEKEND) return CONTRACT_NIET_BEKEND
    if (contract !== AFWEZIG) return ok
    const ooit = omgeving.contracten.length > 0
    return fout('Begindatum', formatDay(regel.datum), OP_DE_DAG, ooit ? 'niet-op-dag' : 'geen')
  },
})
