import { dag } from '../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { geenEindeZonderBeginDeclaratieperiode } from './vc013-geen-einde-zonder-begin-declaratieperiode.ts'

export const geenEindeZonderBeginDeclaratieperiodeVoorbeelden = voorbeeldenVan(geenEindeZonderBeginDeclaratieperiode, {
  goed: [
    {
      geval: 'begin en einde',
      bron: 'VC013',
      bewerk: (g) => {
        g.declaratieContext.einddatumDeclaratieperiode = dag('2022-01-31')
      },
    },
    {
      geval: 'geen van beide',
      bron: 'VC013',
      bewerk: (g) => {
        g.declaratieContext.begindatumDeclaratieperiode = null
        g.declaratieContext.einddatumDeclaratieperiode = null
      },
    },
  ],
  fout: [
    {
      geval: 'einde zonder begin',
      bron: 'VC013',
      bewerk: (g) => {
        g.declaratieContext.begindatumDeclaratieperiode = null
      },
    },
  ],
})
