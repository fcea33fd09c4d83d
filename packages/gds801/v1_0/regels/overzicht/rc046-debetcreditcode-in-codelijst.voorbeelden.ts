import { referentieleVoorbeelden } from '../../voorbeeld/referentiele-voorbeelden.ts'
import { debetcreditcodeInCodelijst } from './rc046-debetcreditcode-in-codelijst.ts'

export const debetcreditcodeInCodelijstVoorbeelden = referentieleVoorbeelden(debetcreditcodeInCodelijst, {
  bron: 'RC046',
  lijst: 'COD043-VEKT',
  zet: (g, code) => {
    g.totaal.debetCreditCode = code
  },
  code: 'D',
})
