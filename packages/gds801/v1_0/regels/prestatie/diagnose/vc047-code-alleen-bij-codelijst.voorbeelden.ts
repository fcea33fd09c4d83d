import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { codeAlleenBijCodelijst } from './vc047-code-alleen-bij-codelijst.ts'

export const codeAlleenBijCodelijstVoorbeelden = voorbeeldenVan(codeAlleenBijCodelijst, {
  goed: [
    {
      geval: 'geen codelijst en geen code',
      bron: 'VC047',
      bewerk: (g) => {
        Object.assign(g.diagnose, { diagnoseCodelijstCode: null, diagnosecode: null })
      },
    },
    {
      geval: 'een codelijst met een code',
      bron: 'VC047',
      bewerk: (g) => {
        g.diagnose.diagnosecode = 'FICTIEF-01'
      },
    },
  ],
  fout: [
    {
      geval: 'een code zonder codelijst',
      bron: 'VC047',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = null
      },
    },
  ],
})
