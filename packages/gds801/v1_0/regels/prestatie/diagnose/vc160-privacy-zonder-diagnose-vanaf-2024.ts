import { fout, ok } from '@zorgketen/rules'
import { dayOf } from '@zorgketen/values'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const privacyZonderDiagnoseVanaf2024 = element({
  ...stijlblad('VC160'),
  id: 'gds801.diagnose.privacy-zonder-diagnose-vanaf-2024',
  plek: 'diagnose',
  peildatum: opBegindatum,
  geldig: { vanaf: dayOf(2024, 1, 1), tot: null },
  zegt: {
    nl: 'Bij een privacyverklaring staat er geen enkele diagnose (lijst 071, zorg vanaf 2024).',
    en: 'With a privacy statement there is no diagnosis at all (list 071, care from 2024).',
  },
  advies: {
    nl: 'Laat de diagnose weg, of zet PrivacyCode op false als er geen verklaring is.',
    en: 'Leave the diagnosis out, or set PrivacyCode to false when there is no statement.',
  },
  check: (d, o) =>
    o.prestatie.privacyCode === true && isZpm(o.prestatie)
      ? fout('DiagnoseCodelijstCode', d.diagnoseCodelijstCode, {
          nl: 'geen Diagnose bij PrivacyCode true',
          en: 'no Diagnose with PrivacyCode true',
        })
      : ok,
})
