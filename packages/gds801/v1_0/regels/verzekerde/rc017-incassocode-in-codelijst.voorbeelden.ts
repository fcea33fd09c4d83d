import { referentieleVoorbeelden } from '../../voorbeeld/referentiele-voorbeelden.ts'
import { incassocodeInCodelijst } from './rc017-incassocode-in-codelijst.ts'

export const incassocodeInCodelijstVoorbeelden = referentieleVoorbeelden(incassocodeInCodelijst, {
  bron: 'RC017',
  lijst: 'COD908-VEKT',
  zet: (g, code) => {
    g.debiteur.incassoCode = code
  },
  code: 'FICTIEF-01',

  vooraf: (g) => {
    g.als('servicebureau')
  },
})
