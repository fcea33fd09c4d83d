import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { opBegindatumCredit } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const codelijst999CreditAlleenViaServicebureau = element({
  ...stijlblad('VC132'),
  id: 'gds801.creditPrestatie.codelijst-999-credit-alleen-via-servicebureau',
  plek: 'creditPrestatie',
  peildatum: opBegindatumCredit,
  zegt: {
    nl: 'Codelijst 999 op een creditregel kan alleen naar een servicebureau.',
    en: 'Code list 999 on a credit line can only go to a service bureau.',
  },
  advies: { nl: 'Geef de codelijst van de prestatie.', en: 'Give the code list of the prestatie.' },
  check: ({ prestatieCodelijstCode: code }, { header }) =>
    code === '999' && header.ontvangerRol !== '2'
      ? fout('PrestatieCodelijstCode', code, { nl: 'een andere codelijst dan 999', en: 'a code list other than 999' })
      : ok,
})
