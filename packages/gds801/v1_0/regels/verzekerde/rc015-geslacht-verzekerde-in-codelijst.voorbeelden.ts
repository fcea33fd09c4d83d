import { referentieleVoorbeelden } from '../../voorbeeld/referentiele-voorbeelden.ts'
import { geslachtVerzekerdeInCodelijst } from './rc015-geslacht-verzekerde-in-codelijst.ts'

export const geslachtVerzekerdeInCodelijstVoorbeelden = referentieleVoorbeelden(geslachtVerzekerdeInCodelijst, {
  bron: 'RC015',
  lijst: 'COD046-NEN',
  zet: (g, code) => {
    g.aanvullend.geslachtCode = code
  },
  code: '1',

  vooraf: (g) => {
    g.als('servicebureau')
  },
})
