import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { diagnosestellerSoortInCodelijst } from './rc043-soort-in-codelijst.ts'

export const diagnosestellerSoortInCodelijstVoorbeelden = referentieleVoorbeelden(diagnosestellerSoortInCodelijst, {
  bron: 'RC043',
  lijst: 'CL0015-VEKT',
  zet: (g, code) => {
    g.diagnosesteller.zorgaanbiederSoort = code
  },
  code: '2',
})
