import { opDiagnosedatum } from '../../../regel/peildata.ts'
import { referentieel } from '../../../regel/referentieel.ts'

export const diagnosestellerSpecificatieInCodelijst = referentieel({
  id: 'gds801.diagnosesteller.specificatie-in-codelijst',
  nummer: 'RC044',
  plek: 'diagnosesteller',
  veld: 'ZorgaanbiederSpecificatie',
  lijst: 'COD016-VEKT',
  waarde: (z) => z.zorgaanbiederSpecificatie,
  peildatum: opDiagnosedatum,
})
