import { referentieel } from '../../../regel/referentieel.ts'

export const diagnosestellerRolInCodelijst = referentieel({
  id: 'gds801.diagnosesteller.rol-in-codelijst',
  nummer: 'RC045',
  plek: 'diagnosesteller',
  veld: 'ZorgaanbiederRol',
  lijst: 'CL0014-VEKT',
  waarde: (z) => z.zorgaanbiederRol,
  peildatum: null,
})
