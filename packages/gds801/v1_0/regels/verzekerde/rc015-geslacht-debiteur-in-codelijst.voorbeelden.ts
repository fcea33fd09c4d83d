import { referentieleVoorbeelden } from '../../voorbeeld/referentiele-voorbeelden.ts'
import { geslachtDebiteurInCodelijst } from './rc015-geslacht-debiteur-in-codelijst.ts'

export const geslachtDebiteurInCodelijstVoorbeelden = referentieleVoorbeelden(geslachtDebiteurInCodelijst, {
  bron: 'RC015',
  lijst: 'COD046-NEN',
  zet: (g, code) => {
    g.debiteur.geslachtCode = code
  },
  code: '1',

  vooraf: (g) => {
    g.als('servicebureau')
  },
})
