import { referentieleVoorbeelden } from '../../voorbeeld/referentiele-voorbeelden.ts'
import { facturatievormInCodelijst } from './rc018-facturatievorm-in-codelijst.ts'

export const facturatievormInCodelijstVoorbeelden = referentieleVoorbeelden(facturatievormInCodelijst, {
  bron: 'RC018',
  lijst: 'COD655-VEKT',
  zet: (g, code) => {
    g.debiteur.facturatievorm = code
  },
  code: 'FICTIEF-01',

  vooraf: (g) => {
    g.als('servicebureau')
  },
})
