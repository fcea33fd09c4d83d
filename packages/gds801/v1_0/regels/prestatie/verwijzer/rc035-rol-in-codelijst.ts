import { referentieel } from '../../../regel/referentieel.ts'

export const verwijzerRolInCodelijst = referentieel({
  id: 'gds801.verwijzer.rol-in-codelijst',
  nummer: 'RC035',
  plek: 'verwijzer',
  veld: 'ZorgaanbiederRol',
  lijst: 'CL0014-VEKT',
  waarde: (z) => z.zorgaanbiederRol,
  peildatum: null,
})
