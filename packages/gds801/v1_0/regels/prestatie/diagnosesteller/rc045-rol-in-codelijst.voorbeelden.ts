import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { diagnosestellerRolInCodelijst } from './rc045-rol-in-codelijst.ts'

export const diagnosestellerRolInCodelijstVoorbeelden = referentieleVoorbeelden(diagnosestellerRolInCodelijst, {
  bron: 'RC045',
  lijst: 'CL0014-VEKT',
  zet: (g, code) => {
    g.diagnosesteller.zorgaanbiederRol = code
  },
  code: '02',
})
