import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { typeVerwijzingInCodelijst } from './rc031-type-verwijzing-in-codelijst.ts'

export const typeVerwijzingInCodelijstVoorbeelden = referentieleVoorbeelden(typeVerwijzingInCodelijst, {
  bron: 'RC031',
  lijst: 'CL0004-NZA',
  zet: (g, code) => {
    g.verwijzing.typeVerwijzingcode = code
  },
  code: '07',
})
