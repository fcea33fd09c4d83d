import { dag } from '../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { eindeBijBeginDeclaratieperiode } from './vc012-einde-bij-begin-declaratieperiode.ts'

export const eindeBijBeginDeclaratieperiodeVoorbeelden = voorbeeldenVan(eindeBijBeginDeclaratieperiode, {
  goed: [
    {
      geval: 'begin en einde',
      bron: 'VC012',
      bewerk: (g) => {
        g.declaratieContext.einddatumDeclaratieperiode = dag('2022-01-31')
      },
    },
    {
      geval: 'geen van beide',
      bron: 'VC012',
      bewerk: (g) => {
        g.declaratieContext.begindatumDeclaratieperiode = null
        g.declaratieContext.einddatumDeclaratieperiode = null
      },
    },
  ],
  fout: [
    {
      geval: 'begin zonder einde',
      bron: 'VC012',
      bewerk: (g) => {
        g.declaratieContext.einddatumDeclaratieperiode = null
      },
    },
  ],
})
