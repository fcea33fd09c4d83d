import { dag } from '../../voorbeeld/dag.ts'
import { referentieleVoorbeelden } from '../../voorbeeld/referentiele-voorbeelden.ts'
import { informatiesysteemcodeInCodelijst } from './rc052-informatiesysteemcode-in-codelijst.ts'

export const informatiesysteemcodeInCodelijstVoorbeelden = referentieleVoorbeelden(informatiesysteemcodeInCodelijst, {
  bron: 'RC052',
  lijst: 'COD805-VEKT',
  zet: (g, code) => {
    g.declaratieContext.informatiesysteemCode = code
  },
  code: '0001',
  peildatum: () => dag('2022-02-08'),
})
