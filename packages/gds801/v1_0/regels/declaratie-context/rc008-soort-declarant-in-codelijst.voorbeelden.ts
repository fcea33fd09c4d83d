import { referentieleVoorbeelden } from '../../voorbeeld/referentiele-voorbeelden.ts'
import { soortDeclarantInCodelijst } from './rc008-soort-declarant-in-codelijst.ts'

export const soortDeclarantInCodelijstVoorbeelden = referentieleVoorbeelden(soortDeclarantInCodelijst, {
  bron: 'RC008',
  lijst: 'CL0015-VEKT',
  zet: (g, code) => {
    g.declarant.zorgaanbiederSoort = code
  },
  code: '1',
})
