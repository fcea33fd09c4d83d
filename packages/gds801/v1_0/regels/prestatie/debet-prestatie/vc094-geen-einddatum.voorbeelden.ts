import { dag } from '../../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { geenEinddatum } from './vc094-geen-einddatum.ts'

export const geenEinddatumVoorbeelden = voorbeeldenVan(geenEinddatum, {
  goed: [
    {
      geval: 'een einddatum bij lijst 999',
      bron: 'VC094',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '999'
        g.debet.einddatum = dag('2022-01-13')
      },
    },
    {
      geval: 'geen einddatum bij lijst 071',
      bron: 'VC094',
      bewerk: (g) => {
        g.debet.einddatum = null
      },
    },
  ],
  fout: [
    {
      geval: 'een einddatum bij lijst 071',
      bron: 'VC094',
      bewerk: (g) => {
        g.debet.einddatum = dag('2022-01-13')
      },
    },
  ],
})
