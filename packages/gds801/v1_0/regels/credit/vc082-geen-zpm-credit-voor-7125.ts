import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { ORGAAN_VAN_VERBLIJF } from '../../regel/ontvangers.ts'
import { opBegindatumCredit } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const geenZpmCreditVoor7125 = element({
  ...stijlblad('VC082'),
  id: 'gds801.creditPrestatie.geen-zpm-credit-voor-7125',
  plek: 'creditPrestatie',
  peildatum: opBegindatumCredit,
  zegt: {
    nl: 'Aan het orgaan van verblijf (7125) gaat geen creditregel van codelijst 071.',
    en: 'No credit line of code list 071 goes to the institution of residence (7125).',
  },
  advies: {
    nl: 'Stuur de creditregel naar de betaler die de debetregel kreeg.',
    en: 'Send the credit line to the payer that got the debit line.',
  },
  check: ({ prestatieCodelijstCode: code }, { header }) =>
    code === '071' && header.ontvanger === ORGAAN_VAN_VERBLIJF
      ? fout('PrestatieCodelijstCode', code, { nl: 'een andere codelijst dan 071', en: 'a code list other than 071' })
      : ok,
})
