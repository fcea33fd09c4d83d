import { dag } from '../../voorbeeld/dag.ts'
import { referentieleVoorbeelden } from '../../voorbeeld/referentiele-voorbeelden.ts'
import { prestatiecodelijstCreditInCodelijst } from './rc019-prestatiecodelijst-credit-in-codelijst.ts'

export const prestatiecodelijstCreditInCodelijstVoorbeelden = referentieleVoorbeelden(
  prestatiecodelijstCreditInCodelijst,
  {
    bron: 'RC019',
    lijst: 'COD367-VEKT',
    zet: (g, code) => {
      g.credit.prestatieCodelijstCode = code
    },
    code: '071',
    peildatum: () => dag('2022-01-05'),
  },
)
