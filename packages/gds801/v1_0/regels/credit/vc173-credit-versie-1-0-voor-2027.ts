import { fout, ok } from '@zorgketen/rules'
import { dayOf } from '@zorgketen/values'
import { stijlbladV1 } from '../../regel/bronnen.ts'
import { opBegindatumCredit } from '../../regel/peildata.ts'
import { toonDag } from '../../regel/toon-dag.ts'
import { element } from '../../regel/vormen.ts'

const GRENS = dayOf(2027, 1, 1)

export const creditVersie10Voor2027 = element({
  ...stijlbladV1('VC173'),
  id: 'gds801.creditPrestatie.credit-versie-1-0-voor-2027',
  plek: 'creditPrestatie',
  peildatum: opBegindatumCredit,
  zegt: {
    nl: 'Een creditregel in een bericht van versie 1.0 begint voor 1 januari 2027.',
    en: 'A credit line in a message of version 1.0 begins before 1 January 2027.',
  },
  advies: {
    nl: 'Gebruik voor zorg vanaf 2027 een latere versie van het bericht.',
    en: 'Use a later message version for care from 2027 on.',
  },
  check: ({ begindatum }) =>
    begindatum === null || begindatum < GRENS
      ? ok
      : fout('Begindatum', toonDag(begindatum), { nl: 'voor 2027-01-01', en: 'before 2027-01-01' }),
})
