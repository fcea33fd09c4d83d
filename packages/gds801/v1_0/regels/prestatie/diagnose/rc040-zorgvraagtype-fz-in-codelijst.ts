import { opDiagnosedatum } from '../../../regel/peildata.ts'
import { referentieel } from '../../../regel/referentieel.ts'

export const zorgvraagtypeFzInCodelijst = referentieel({
  id: 'gds801.diagnose.zorgvraagtype-fz-in-codelijst',
  nummer: 'RC040',
  plek: 'diagnose',
  veld: 'Diagnosecode',
  lijst: 'CL0008-NZA',
  waarde: (d) => (d.diagnoseCodelijstCode === '032' ? d.diagnosecode : null),
  peildatum: opDiagnosedatum,
})
