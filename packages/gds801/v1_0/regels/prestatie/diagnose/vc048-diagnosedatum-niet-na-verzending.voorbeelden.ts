import { dag } from '../../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { diagnosedatumNietNaVerzending } from './vc048-diagnosedatum-niet-na-verzending.ts'

export const diagnosedatumNietNaVerzendingVoorbeelden = voorbeeldenVan(diagnosedatumNietNaVerzending, {
  goed: [
    {
      geval: 'gesteld op de dag van verzending',
      bron: 'VC048',
      bewerk: (g) => {
        g.diagnose.diagnosedatum = g.header.verzenddatum
      },
    },
    {
      geval: 'geen diagnosedatum',
      bron: 'VC048',
      bewerk: (g) => {
        g.diagnose.diagnosedatum = null
      },
    },
    {
      geval: 'de verzenddatum ontbreekt',
      bron: 'VC048',
      bewerk: (g) => {
        g.header.verzenddatum = null
      },
    },
  ],
  fout: [
    {
      geval: 'gesteld op de dag na verzending',
      bron: 'VC048',
      bewerk: (g) => {
        g.diagnose.diagnosedatum = dag('2022-02-11')
      },
    },
  ],
})
