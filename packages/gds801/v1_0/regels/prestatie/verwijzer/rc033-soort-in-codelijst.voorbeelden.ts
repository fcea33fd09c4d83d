import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { verwijzerSoortInCodelijst } from './rc033-soort-in-codelijst.ts'

export const verwijzerSoortInCodelijstVoorbeelden = referentieleVoorbeelden(verwijzerSoortInCodelijst, {
  bron: 'RC033',
  lijst: 'CL0015-VEKT',
  zet: (g, code) => {
    g.verwijzer.zorgaanbiederSoort = code
  },
  code: '2',
  vooraf: (g) => g.als('ggz'),
})
