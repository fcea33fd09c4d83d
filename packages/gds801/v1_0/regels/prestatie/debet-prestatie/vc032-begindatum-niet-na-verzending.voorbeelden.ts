import { dag } from '../../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { begindatumNietNaVerzending } from './vc032-begindatum-niet-na-verzending.ts'

export const begindatumNietNaVerzendingVoorbeelden = voorbeeldenVan(begindatumNietNaVerzending, {
  goed: [
    {
      geval: 'verzonden op de begindatum',
      bron: 'VC032',
      bewerk: (g) => {
        g.debet.begindatum = g.header.verzenddatum
      },
    },
    {
      geval: 'de verzenddatum ontbreekt',
      bron: 'VC032',
      bewerk: (g) => {
        g.header.verzenddatum = null
      },
    },
  ],
  fout: [
    {
      geval: 'een begindatum op de dag na verzending',
      bron: 'VC032',
      bewerk: (g) => {
        g.debet.begindatum = dag('2022-02-11')
      },
    },
  ],
})
