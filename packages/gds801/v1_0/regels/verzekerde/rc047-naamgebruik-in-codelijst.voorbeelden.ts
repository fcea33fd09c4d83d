import { referentieleVoorbeelden } from '../../voorbeeld/referentiele-voorbeelden.ts'
import { naamgebruikInCodelijst } from './rc047-naamgebruik-in-codelijst.ts'

export const naamgebruikInCodelijstVoorbeelden = referentieleVoorbeelden(naamgebruikInCodelijst, {
  bron: 'RC047',
  lijst: 'COD700-NEN1',
  zet: (g, code) => {
    if (g.aanvullend.naamgegevens) g.aanvullend.naamgegevens.naamgebruik = code
  },
  code: '0',

  vooraf: (g) => {
    g.als('servicebureau')
  },
})
