import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const codelijstAanwezig = element({
  ...stijlblad('VC044'),
  id: 'gds801.diagnose.codelijst-aanwezig',
  plek: 'diagnose',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een diagnose zonder privacyverklaring noemt haar codelijst.',
    en: 'A diagnosis without a privacy statement names its code list.',
  },
  advies: { nl: 'Voeg DiagnoseCodelijstCode toe.', en: 'Add DiagnoseCodelijstCode.' },
  check: (d, o) =>
    d.diagnoseCodelijstCode === null && o.prestatie.privacyCode === false
      ? fout('DiagnoseCodelijstCode', null, {
          nl: 'een DiagnoseCodelijstCode bij PrivacyCode false',
          en: 'a DiagnoseCodelijstCode with PrivacyCode false',
        })
      : ok,
})
