import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

const LIJSTEN: ReadonlySet<string> = new Set(['029', '030', '031', '032', '033'])

export const codelijstVanGgzOfFz = element({
  ...stijlblad('VC045'),
  id: 'gds801.diagnose.codelijst-van-ggz-of-fz',
  plek: 'diagnose',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een diagnose bij het zorgprestatiemodel komt uit lijst 029 tot en met 033.',
    en: 'A diagnosis with the zorgprestatiemodel comes from lists 029 to 033.',
  },
  advies: {
    nl: 'Gebruik een DSM-hoofdgroep, zorgvraagtype of gb-ggz-profiel.',
    en: 'Use a DSM main group, zorgvraagtype or gb-ggz profile.',
  },
  check: (d, o) => {
    const lijst = d.diagnoseCodelijstCode
    if (lijst === null || LIJSTEN.has(lijst) || o.prestatie.privacyCode !== false || !isZpm(o.prestatie)) return ok
    return fout('DiagnoseCodelijstCode', lijst, {
      nl: '029, 030, 031, 032 of 033 bij lijst 071',
      en: '029, 030, 031, 032 or 033 with list 071',
    })
  },
})
