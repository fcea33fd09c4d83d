import { dag } from '../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { factuurnummerInSepaTekens } from './vc171-factuurnummer-in-sepa-tekens.ts'

export const factuurnummerInSepaTekensVoorbeelden = voorbeeldenVan(factuurnummerInSepaTekens, {
  goed: [
    {
      geval: 'alle toegestane tekens',
      bron: 'VC171',
      bewerk: (g) => {
        g.declaratieContext.factuurdatum = dag('2026-01-01')
        g.declaratieContext.factuurnummer = "aZ09/-?:().,'+ x"
      },
    },
    {
      geval: 'een ander teken, een dag eerder',
      bron: 'VC171',
      bewerk: (g) => {
        g.declaratieContext.factuurdatum = dag('2025-12-31')
        g.declaratieContext.factuurnummer = 'F_2025'
      },
    },
  ],
  fout: [
    {
      geval: 'een liggend streepje vanaf 2026',
      bron: 'VC171',
      bewerk: (g) => {
        g.declaratieContext.factuurdatum = dag('2026-01-01')
        g.declaratieContext.factuurnummer = 'F_2026'
      },
    },
    {
      geval: 'een letter met een teken erop',
      bron: 'VC171',
      bewerk: (g) => {
        g.declaratieContext.factuurdatum = dag('2026-01-01')
        g.declaratieContext.factuurnummer = 'Fé2026'
      },
    },
  ],
})
