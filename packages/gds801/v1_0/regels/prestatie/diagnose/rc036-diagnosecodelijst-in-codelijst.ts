import { opDiagnosedatum } from '../../../regel/peildata.ts'
import { referentieel } from '../../../regel/referentieel.ts'

export const diagnosecodelijstInCodelijst = referentieel({
  id: 'gds801.diagnose.diagnosecodelijst-in-codelijst',
  nummer: 'RC036',
  plek: 'diagnose',
  veld: 'DiagnoseCodelijstCode',
  lijst: 'COD392-VEKT',
  waarde: (d) => d.diagnoseCodelijstCode,
  peildatum: opDiagnosedatum,
})
