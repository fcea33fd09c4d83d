import { opDiagnosedatum } from '../../../regel/peildata.ts'
import { referentieel } from '../../../regel/referentieel.ts'

export const gbGgzProfielInCodelijst = referentieel({
  id: 'gds801.diagnose.gb-ggz-profiel-in-codelijst',
  nummer: 'RC041',
  plek: 'diagnose',
  veld: 'Diagnosecode',
  lijst: 'CL0009-NZA',
  waarde: (d) => (d.diagnoseCodelijstCode === '033' ? d.diagnosecode : null),
  peildatum: opDiagnosedatum,
})
