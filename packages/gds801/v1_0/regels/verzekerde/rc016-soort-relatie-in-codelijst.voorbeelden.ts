import { referentieleVoorbeelden } from '../../voorbeeld/referentiele-voorbeelden.ts'
import { soortRelatieInCodelijst } from './rc016-soort-relatie-in-codelijst.ts'

export const soortRelatieInCodelijstVoorbeelden = referentieleVoorbeelden(soortRelatieInCodelijst, {
  bron: 'RC016',
  lijst: 'COD821-VEKT',
  zet: (g, code) => {
    g.debiteur.soortRelatie = code
  },
  code: 'FICTIEF-01',

  vooraf: (g) => {
    g.als('servicebureau')
  },
})
