import { dag } from '../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { factuurdatumNietNaVerzenddatum } from './vc008-factuurdatum-niet-na-verzenddatum.ts'

export const factuurdatumNietNaVerzenddatumVoorbeelden = voorbeeldenVan(factuurdatumNietNaVerzenddatum, {
  goed: [
    {
      geval: 'factuur op de verzenddatum',
      bron: 'VC008',
      bewerk: (g) => {
        g.declaratieContext.factuurdatum = dag('2022-02-10')
      },
    },
  ],
  fout: [
    {
      geval: 'factuur een dag na verzending',
      bron: 'VC008',
      bewerk: (g) => {
        g.declaratieContext.factuurdatum = dag('2022-02-11')
      },
    },
  ],
})
