import { dag } from '../../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { begindatumVoor2027 } from './vc172-begindatum-voor-2027.ts'

export const begindatumVoor2027Voorbeelden = voorbeeldenVan(begindatumVoor2027, {
  goed: [
    {
      geval: 'zorg op 31 december 2026',
      bron: 'VC172',
      bewerk: (g) => {
        g.debet.begindatum = dag('2026-12-31')
      },
    },
    {
      geval: 'de begindatum ontbreekt',
      bron: 'VC172',
      bewerk: (g) => {
        g.debet.begindatum = null
      },
    },
  ],
  fout: [
    {
      geval: 'zorg op 1 januari 2027',
      bron: 'VC172',
      bewerk: (g) => {
        g.debet.begindatum = dag('2027-01-01')
      },
    },
  ],
})
