import { dag } from '../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { declaratieperiodeInVolgorde } from './vc015-declaratieperiode-in-volgorde.ts'

export const declaratieperiodeInVolgordeVoorbeelden = voorbeeldenVan(declaratieperiodeInVolgorde, {
  goed: [
    {
      geval: 'een periode van een dag',
      bron: 'VC015',
      bewerk: (g) => {
        g.declaratieContext.begindatumDeclaratieperiode = dag('2022-01-31')
      },
    },
    {
      geval: 'alleen een begin',
      bron: 'VC015',
      bewerk: (g) => {
        g.declaratieContext.einddatumDeclaratieperiode = null
      },
    },
    {
      geval: 'alleen een einde',
      bron: 'VC015',
      bewerk: (g) => {
        g.declaratieContext.begindatumDeclaratieperiode = null
      },
    },
  ],
  fout: [
    {
      geval: 'begin een dag na het einde',
      bron: 'VC015',
      bewerk: (g) => {
        g.declaratieContext.begindatumDeclaratieperiode = dag('2022-02-01')
      },
    },
  ],
})
