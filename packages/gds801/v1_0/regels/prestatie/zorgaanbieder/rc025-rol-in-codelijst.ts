import { referentieel } from '../../../regel/referentieel.ts'

export const zorgaanbiederRolInCodelijst = referentieel({
  id: 'gds801.zorgaanbieder.rol-in-codelijst',
  nummer: 'RC025',
  plek: 'zorgaanbieder',
  veld: 'ZorgaanbiederRol',
  lijst: 'CL0014-VEKT',
  waarde: (z) => z.zorgaanbiederRol,
  peildatum: null,
})
