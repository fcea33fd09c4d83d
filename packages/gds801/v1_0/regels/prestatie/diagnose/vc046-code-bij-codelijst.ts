import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const codeBijCodelijst = element({
  ...stijlblad('VC046'),
  id: 'gds801.diagnose.code-bij-codelijst',
  plek: 'diagnose',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een diagnose met een codelijst heeft ook een code.',
    en: 'A diagnosis with a code list also has a code.',
  },
  advies: {
    nl: 'Voeg Diagnosecode toe, of laat de diagnose weg.',
    en: 'Add Diagnosecode, or leave the diagnosis out.',
  },
  check: (d) =>
    d.diagnoseCodelijstCode !== null && d.diagnosecode === null
      ? fout('Diagnosecode', null, {
          nl: `een code uit lijst ${d.diagnoseCodelijstCode}`,
          en: `a code from list ${d.diagnoseCodelijstCode}`,
        })
      : ok,
})
