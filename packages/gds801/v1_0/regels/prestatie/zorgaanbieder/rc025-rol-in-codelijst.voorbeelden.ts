import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { zorgaanbiederRolInCodelijst } from './rc025-rol-in-codelijst.ts'

export const zorgaanbiederRolInCodelijstVoorbeelden = referentieleVoorbeelden(zorgaanbiederRolInCodelijst, {
  bron: 'RC025',
  lijst: 'CL0014-VEKT',
  zet: (g, code) => {
    g.regiebehandelaar.zorgaanbiederRol = code
  },
  code: '04',
})
