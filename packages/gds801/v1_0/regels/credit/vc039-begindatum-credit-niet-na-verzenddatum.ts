import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { nietNaVerzenddatum } from '../../regel/niet-na-verzenddatum.ts'
import { opBegindatumCredit } from '../../regel/peildata.ts'
import { toonDag } from '../../regel/toon-dag.ts'
import { element } from '../../regel/vormen.ts'

export const begindatumCreditNietNaVerzenddatum = element({
  ...stijlblad('VC039'),
  id: 'gds801.creditPrestatie.begindatum-credit-niet-na-verzenddatum',
  plek: 'creditPrestatie',
  peildatum: opBegindatumCredit,
  zegt: {
    nl: 'De begindatum van een creditregel ligt niet na de verzenddatum.',
    en: 'The begin date of a credit line does not lie after the date of sending.',
  },
  advies: { nl: 'Controleer de begindatum van de creditregel.', en: 'Check the begin date of the credit line.' },
  check: ({ begindatum }, { header }) =>
    begindatum === null || header.verzenddatum === null || begindatum <= header.verzenddatum
      ? ok
      : fout('Begindatum', toonDag(begindatum), nietNaVerzenddatum(header)),
})
