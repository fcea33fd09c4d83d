import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const codeAlleenBijCodelijst = element({
  ...stijlblad('VC047'),
  id: 'gds801.diagnose.code-alleen-bij-codelijst',
  plek: 'diagnose',
  peildatum: opBegindatum,
  zegt: { nl: 'Een diagnose zonder codelijst heeft geen code.', en: 'A diagnosis without a code list has no code.' },
  advies: { nl: 'Noem de codelijst waaruit de code komt.', en: 'Name the code list the code comes from.' },
  check: (d) =>
    d.diagnoseCodelijstCode === null && d.diagnosecode !== null
      ? fout('Diagnosecode', d.diagnosecode, {
          nl: 'geen Diagnosecode zonder DiagnoseCodelijstCode',
          en: 'no Diagnosecode without DiagnoseCodelijstCode',
        })
      : ok,
})
