import { fout, ok } from '@zorgketen/rules'
import { DJI_UZOVI } from '@zorgketen/values'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const codelijstPastBijDji = element({
  ...stijlblad('VC100'),
  id: 'gds801.diagnose.codelijst-past-bij-dji',
  plek: 'diagnose',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een diagnose aan DJI komt uit de forensische lijsten 030 of 032 (lijst 071).',
    en: 'A diagnosis for DJI comes from the forensic lists 030 or 032 (list 071).',
  },
  advies: {
    nl: 'Gebruik de DSM-hoofdgroep fz of het zorgvraagtype fz.',
    en: 'Use the forensic DSM main group or the forensic zorgvraagtype.',
  },
  check: (d, o) => {
    const lijst = d.diagnoseCodelijstCode
    if (lijst === null || lijst === '030' || lijst === '032') return ok
    return o.header.ontvanger === DJI_UZOVI && isZpm(o.prestatie)
      ? fout('DiagnoseCodelijstCode', lijst, {
          nl: `030 of 032 bij ontvanger ${DJI_UZOVI}`,
          en: `030 or 032 for receiver ${DJI_UZOVI}`,
        })
      : ok
  },
})
