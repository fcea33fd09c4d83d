import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { codeBijCodelijst } from './vc046-code-bij-codelijst.ts'

export const codeBijCodelijstVoorbeelden = voorbeeldenVan(codeBijCodelijst, {
  goed: [
    {
      geval: 'geen codelijst en geen code',
      bron: 'VC046',
      bewerk: (g) => {
        Object.assign(g.diagnose, { diagnoseCodelijstCode: null, diagnosecode: null })
      },
    },
    {
      geval: 'een codelijst met een code',
      bron: 'VC046',
      bewerk: (g) => {
        g.diagnose.diagnosecode = 'FICTIEF-01'
      },
    },
  ],
  fout: [
    {
      geval: 'een codelijst zonder code',
      bron: 'VC046',
      bewerk: (g) => {
        g.diagnose.diagnosecode = null
      },
    },
  ],
})
