import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { verwijzerRolInCodelijst } from './rc035-rol-in-codelijst.ts'

export const verwijzerRolInCodelijstVoorbeelden = referentieleVoorbeelden(verwijzerRolInCodelijst, {
  bron: 'RC035',
  lijst: 'CL0014-VEKT',
  zet: (g, code) => {
    g.verwijzer.zorgaanbiederRol = code
  },
  code: '04',
  vooraf: (g) => g.als('ggz'),
})
