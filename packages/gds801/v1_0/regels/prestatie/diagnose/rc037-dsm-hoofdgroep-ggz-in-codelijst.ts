import { opDiagnosedatum } from '../../../regel/peildata.ts'
import { referentieel } from '../../../regel/referentieel.ts'

export const dsmHoofdgroepGgzInCodelijst = referentieel({
  id: 'gds801.diagnose.dsm-hoofdgroep-ggz-in-codelijst',
  nummer: 'RC037',
  plek: 'diagnose',
  veld: 'Diagnosecode',
  lijst: 'CL0005-NZA',
  waarde: (d) => (d.diagnoseCodelijstCode === '029' ? d.diagnosecode : null),
  peildatum: opDiagnosedatum,
})
