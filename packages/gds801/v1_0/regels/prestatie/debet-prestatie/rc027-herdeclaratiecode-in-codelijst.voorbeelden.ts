import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { herdeclaratiecodeInCodelijst } from './rc027-herdeclaratiecode-in-codelijst.ts'

export const herdeclaratiecodeInCodelijstVoorbeelden = referentieleVoorbeelden(herdeclaratiecodeInCodelijst, {
  bron: 'RC027',
  lijst: 'COD651-VEKT',
  zet: (g, code) => {
    g.debet.herdeclaratiecode = code
  },
  code: '01',
})
