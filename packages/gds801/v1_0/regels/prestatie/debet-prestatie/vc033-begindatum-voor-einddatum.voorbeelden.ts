import { dag } from '../../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { begindatumVoorEinddatum } from './vc033-begindatum-voor-einddatum.ts'

export const begindatumVoorEinddatumVoorbeelden = voorbeeldenVan(begindatumVoorEinddatum, {
  goed: [
    {
      geval: 'de einddatum op de dag na de begindatum',
      bron: 'VC033',
      bewerk: (g) => {
        g.debet.einddatum = dag('2022-01-13')
      },
    },
    {
      geval: 'geen einddatum',
      bron: 'VC033',
      bewerk: (g) => {
        g.debet.einddatum = null
      },
    },
  ],
  fout: [
    {
      geval: 'begin en eind op dezelfde dag',
      bron: 'VC033',
      bewerk: (g) => {
        g.debet.einddatum = g.debet.begindatum
      },
    },
    {
      geval: 'een einddatum voor de begindatum',
      bron: 'VC033',
      bewerk: (g) => {
        g.debet.einddatum = dag('2022-01-11')
      },
    },
  ],
})
