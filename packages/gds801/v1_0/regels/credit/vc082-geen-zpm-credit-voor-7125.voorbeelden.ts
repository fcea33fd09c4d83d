import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { geenZpmCreditVoor7125 } from './vc082-geen-zpm-credit-voor-7125.ts'

export const geenZpmCreditVoor7125Voorbeelden = voorbeeldenVan(geenZpmCreditVoor7125, {
  goed: [
    {
      geval: 'lijst 999 aan 7125',
      bron: 'VC082',
      bewerk: (g) => {
        g.als('buitenland')
      },
    },
    {
      geval: 'lijst 071 aan DJI',
      bron: 'VC082',
      bewerk: (g) => {
        g.credit.prestatieCodelijstCode = '071'
      },
    },
  ],
  fout: [
    {
      geval: 'lijst 071 aan 7125',
      bron: 'VC082',
      bewerk: (g) => {
        g.als('buitenland')
        g.credit.prestatieCodelijstCode = '071'
      },
    },
  ],
})
