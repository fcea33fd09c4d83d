import { fout, ok } from '@zorgketen/rules'
import { DJI_UZOVI } from '@zorgketen/values'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const codelijstPastBijGgz = element({
  ...stijlblad('VC101'),
  id: 'gds801.diagnose.codelijst-past-bij-ggz',
  plek: 'diagnose',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een diagnose aan een andere ontvanger dan DJI komt uit de ggz-lijsten 029, 031 of 033 (lijst 071).',
    en: 'A diagnosis for a receiver other than DJI comes from the ggz lists 029, 031 or 033 (list 071).',
  },
  advies: {
    nl: 'Gebruik de DSM-hoofdgroep, het zorgvraagtype of het profiel van de ggz.',
    en: 'Use the DSM main group, zorgvraagtype or profile of the ggz.',
  },
  check: (d, o) => {
    const lijst = d.diagnoseCodelijstCode
    if (lijst === null || lijst === '029' || lijst === '031' || lijst === '033') return ok
    return o.header.ontvanger !== DJI_UZOVI && isZpm(o.prestatie)
      ? fout('DiagnoseCodelijstCode', lijst, {
          nl: `029, 031 of 033 bij een andere ontvanger dan ${DJI_UZOVI}`,
          en: `029, 031 or 033 for a receiver other than ${DJI_UZOVI}`,
        })
      : ok
  },
})
