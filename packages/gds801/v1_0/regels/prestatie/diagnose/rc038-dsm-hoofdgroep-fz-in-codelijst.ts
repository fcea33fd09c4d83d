import { opDiagnosedatum } from '../../../regel/peildata.ts'
import { referentieel } from '../../../regel/referentieel.ts'

export const dsmHoofdgroepFzInCodelijst = referentieel({
  id: 'gds801.diagnose.dsm-hoofdgroep-fz-in-codelijst',
  nummer: 'RC038',
  plek: 'diagnose',
  veld: 'Diagnosecode',
  lijst: 'CL0006-NZA',
  waarde: (d) => (d.diagnoseCodelijstCode === '030' ? d.diagnosecode : null),
  peildatum: opDiagnosedatum,
})
