import { fout, ok } from '@zorgketen/rules'
import { dayOf } from '@zorgketen/values'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const privacyZonderDiagnoseTot2024 = element({
  ...stijlblad('VC043'),
  id: 'gds801.diagnose.privacy-zonder-diagnose-tot-2024',
  plek: 'diagnose',
  peildatum: opBegindatum,
  geldig: { vanaf: null, tot: dayOf(2023, 12, 31) },
  zegt: {
    nl: 'Bij een privacyverklaring staat er geen DSM-hoofdgroep of zorgvraagtype (lijst 071, zorg tot 2024).',
    en: 'With a privacy statement there is no DSM main group or zorgvraagtype (list 071, care before 2024).',
  },
  advies: {
    nl: 'Laat deze diagnose weg, of zet PrivacyCode op false als er geen verklaring is.',
    en: 'Leave this diagnosis out, or set PrivacyCode to false when there is no statement.',
  },
  check: (d, o) => {
    const lijst = d.diagnoseCodelijstCode
    if (o.prestatie.privacyCode !== true || !isZpm(o.prestatie)) return ok
    return lijst === '029' || lijst === '030' || lijst === '031' || lijst === '032'
      ? fout('DiagnoseCodelijstCode', lijst, {
          nl: 'geen 029, 030, 031 of 032 bij PrivacyCode true',
          en: 'no 029, 030, 031 or 032 with PrivacyCode true',
        })
      : ok
  },
})
