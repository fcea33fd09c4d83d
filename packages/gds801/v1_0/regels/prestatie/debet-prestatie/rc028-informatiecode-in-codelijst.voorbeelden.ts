import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { informatiecodeInCodelijst } from './rc028-informatiecode-in-codelijst.ts'

export const informatiecodeInCodelijstVoorbeelden = referentieleVoorbeelden(informatiecodeInCodelijst, {
  bron: 'RC028',
  lijst: 'CL0013-VEKT',
  zet: (g, code) => {
    g.debet.informatieCode = code
  },
  code: '03',
})
