import { opDiagnosedatum } from '../../../regel/peildata.ts'
import { referentieel } from '../../../regel/referentieel.ts'

export const zorgvraagtypeGgzInCodelijst = referentieel({
  id: 'gds801.diagnose.zorgvraagtype-ggz-in-codelijst',
  nummer: 'RC039',
  plek: 'diagnose',
  veld: 'Diagnosecode',
  lijst: 'CL0007-NZA',
  waarde: (d) => (d.diagnoseCodelijstCode === '031' ? d.diagnosecode : null),
  peildatum: opDiagnosedatum,
})
