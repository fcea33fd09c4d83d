import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { codelijst999CreditAlleenViaServicebureau } from './vc132-codelijst-999-credit-alleen-via-servicebureau.ts'

export const codelijst999CreditAlleenViaServicebureauVoorbeelden = voorbeeldenVan(
  codelijst999CreditAlleenViaServicebureau,
  {
    goed: [
      {
        geval: 'lijst 999 via een servicebureau',
        bron: 'VC132',
        bewerk: (g) => {
          g.als('buitenland')
        },
      },
      {
        geval: 'lijst 071 aan DJI',
        bron: 'VC132',
        bewerk: (g) => {
          g.credit.prestatieCodelijstCode = '071'
        },
      },
    ],
    fout: [
      {
        geval: 'lijst 999 aan DJI',
        bron: 'VC132',
        bewerk: (g) => {
          g.credit.prestatieCodelijstCode = '999'
        },
      },
    ],
  },
)
