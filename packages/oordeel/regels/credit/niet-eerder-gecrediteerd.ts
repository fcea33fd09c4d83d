import { AFWEZIG, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { REGEL_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { zoekEerdereRegel } from '../../feiten/zoek-eerdere-regel.ts'
import { element } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const OPEN = { nl: 'een regel die nog niet gecrediteerd is', en: 'a line that was not credited yet' }

export const nietEerderGecrediteerd = element({
  ...IEDEREEN,
  id: 'oordeel.credit.niet-eerder-gecrediteerd',
  oorsprong: ['DFZ-10'],
  bron: protocol('hoofdstuk 4, declaratieregels als geheel crediteren'),
  plek: 'creditregel',
  nodig: ['eerdereRegels'],
  peildatum: opDatum,
  zegt: {
    nl: 'Een regel wordt als geheel gecrediteerd, dus hoogstens één keer.',
    en: 'A line is credited whole, so at most once.',
  },
  advies: { nl: 'Haal de creditregel weg.', en: 'Remove the credit line.' },
  check: (regel, omgeving) => {
    const eerder = zoekEerdereRegel(regel, omgeving)
    if (eerder === AFWEZIG) return ok
    if (eerder === NIET_BEKEND) return REGEL_NIET_BEKEND
    if (eerder.stand !== 'gecrediteerd') return ok
    return fout('GerelateerdReferentienummer', regel.gerelateerd, OPEN)
  },
})
