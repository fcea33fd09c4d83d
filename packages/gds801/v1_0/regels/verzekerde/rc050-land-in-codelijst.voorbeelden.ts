import { referentieleVoorbeelden } from '../../voorbeeld/referentiele-voorbeelden.ts'
import { landInCodelijst } from './rc050-land-in-codelijst.ts'

export const landInCodelijstVoorbeelden = referentieleVoorbeelden(landInCodelijst, {
  bron: 'RC050',
  lijst: 'COD032-NEN',
  zet: (g, code) => {
    if (g.aanvullend.adresgegevens) g.aanvullend.adresgegevens.land = code
  },
  code: 'NL',

  vooraf: (g) => {
    g.als('servicebureau')
  },
})
