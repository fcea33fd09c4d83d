import { dag } from '../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { productieperiodeVanaf2022 } from './vc098-productieperiode-vanaf-2022.ts'

export const productieperiodeVanaf2022Voorbeelden = voorbeeldenVan(productieperiodeVanaf2022, {
  goed: [
    {
      geval: 'vanaf 1 januari 2022',
      bron: 'VC098',
      bewerk: (g) => {
        g.declaratieContext.begindatumDeclaratieperiode = dag('2022-01-01')
      },
    },
    {
      geval: 'een testbericht over 2021',
      bron: 'VC098',
      bewerk: (g) => {
        g.header.berichtsoort = 'T'
        g.declaratieContext.begindatumDeclaratieperiode = dag('2021-12-31')
      },
    },
    {
      geval: 'geen periode',
      bron: 'VC098',
      bewerk: (g) => {
        g.declaratieContext.begindatumDeclaratieperiode = null
      },
    },
  ],
  fout: [
    {
      geval: 'vanaf 31 december 2021',
      bron: 'VC098',
      bewerk: (g) => {
        g.declaratieContext.begindatumDeclaratieperiode = dag('2021-12-31')
      },
    },
  ],
})
