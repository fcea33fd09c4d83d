import { fout, ok } from '@zorgketen/rules'
import { stijlbladV1 } from '../../regel/bronnen.ts'
import { opBegindatumCredit } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const codelijstCreditToegestaan = element({
  ...stijlbladV1('VC081'),
  id: 'gds801.creditPrestatie.codelijst-credit-toegestaan',
  plek: 'creditPrestatie',
  peildatum: opBegindatumCredit,
  zegt: {
    nl: 'Een creditregel van versie 1.0 gaat over codelijst 071 (zorgprestatiemodel) of 999.',
    en: 'A credit line of version 1.0 is of code list 071 (zorgprestatiemodel) or 999.',
  },
  advies: {
    nl: 'Crediteer met de codelijst van de oorspronkelijke regel; andere lijsten vragen een latere versie.',
    en: 'Credit with the code list of the original line; other lists need a later version.',
  },
  check: ({ prestatieCodelijstCode: code }, { header }) =>
    header.berichtcode !== '573' || code === '071' || code === '999'
      ? ok
      : fout('PrestatieCodelijstCode', code, { nl: '071 of 999', en: '071 or 999' }),
})
