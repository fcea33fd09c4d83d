import { referentieleVoorbeelden } from '../../voorbeeld/referentiele-voorbeelden.ts'
import { soortZorgaanbiederInCodelijst } from './rc010-soort-zorgaanbieder-in-codelijst.ts'

export const soortZorgaanbiederInCodelijstVoorbeelden = referentieleVoorbeelden(soortZorgaanbiederInCodelijst, {
  bron: 'RC010',
  lijst: 'CL0015-VEKT',
  zet: (g, code) => {
    g.declaratieContext.zorgaanbieder = g.nieuw('ContextZorgaanbieder', { zorgaanbiederSoort: code })
  },
  code: '2',
})
