import { referentieleVoorbeelden } from '../../voorbeeld/referentiele-voorbeelden.ts'
import { aanduidingBijNummerInCodelijst } from './rc048-aanduiding-bij-nummer-in-codelijst.ts'

export const aanduidingBijNummerInCodelijstVoorbeelden = referentieleVoorbeelden(aanduidingBijNummerInCodelijst, {
  bron: 'RC048',
  lijst: 'CL0010-NICT',
  zet: (g, code) => {
    if (g.debiteur.adresgegevens) g.debiteur.adresgegevens.aanduidingBijNummer = code
  },
  code: 'FICTIEF-01',

  vooraf: (g) => {
    g.als('servicebureau')
  },
})
