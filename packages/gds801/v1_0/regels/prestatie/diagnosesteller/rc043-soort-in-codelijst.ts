import { referentieel } from '../../../regel/referentieel.ts'

export const diagnosestellerSoortInCodelijst = referentieel({
  id: 'gds801.diagnosesteller.soort-in-codelijst',
  nummer: 'RC043',
  plek: 'diagnosesteller',
  veld: 'ZorgaanbiederSoort',
  lijst: 'CL0015-VEKT',
  waarde: (z) => z.zorgaanbiederSoort,
  peildatum: null,
})
