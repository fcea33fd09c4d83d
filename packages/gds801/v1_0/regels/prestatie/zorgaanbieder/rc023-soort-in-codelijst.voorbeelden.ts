import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { zorgaanbiederSoortInCodelijst } from './rc023-soort-in-codelijst.ts'

export const zorgaanbiederSoortInCodelijstVoorbeelden = referentieleVoorbeelden(zorgaanbiederSoortInCodelijst, {
  bron: 'RC023',
  lijst: 'CL0015-VEKT',
  zet: (g, code) => {
    g.regiebehandelaar.zorgaanbiederSoort = code
  },
  code: '2',
})
