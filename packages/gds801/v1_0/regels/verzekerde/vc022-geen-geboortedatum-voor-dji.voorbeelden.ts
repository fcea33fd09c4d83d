import { dag } from '../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { geenGeboortedatumVoorDji } from './vc022-geen-geboortedatum-voor-dji.ts'

export const geenGeboortedatumVoorDjiVoorbeelden = voorbeeldenVan(geenGeboortedatumVoorDji, {
  goed: [
    {
      geval: 'geen geboortedatum aan DJI',
      bron: 'VC022',
      bewerk: (g) => {
        g.verzekerde.geboortedatum = null
      },
    },
    {
      geval: 'een geboortedatum aan een verzekeraar',
      bron: 'VC022',
      bewerk: (g) => {
        g.als('ggz')
      },
    },
  ],
  fout: [
    {
      geval: 'een geboortedatum aan DJI',
      bron: 'VC022',
      bewerk: (g) => {
        g.verzekerde.geboortedatum = dag('1980-05-05')
      },
    },
  ],
})
