import { referentieleVoorbeelden } from '../../voorbeeld/referentiele-voorbeelden.ts'
import { adressoortInCodelijst } from './rc051-adressoort-in-codelijst.ts'

export const adressoortInCodelijstVoorbeelden = referentieleVoorbeelden(adressoortInCodelijst, {
  bron: 'RC051',
  lijst: 'CL0011-NICT',
  zet: (g, code) => {
    if (g.debiteur.adresgegevens) g.debiteur.adresgegevens.adresSoort = code
  },
  code: 'FICTIEF-01',

  vooraf: (g) => {
    g.als('servicebureau')
  },
})
