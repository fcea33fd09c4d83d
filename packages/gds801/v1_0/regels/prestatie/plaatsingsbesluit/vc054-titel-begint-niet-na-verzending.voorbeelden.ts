import { dag } from '../../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { titelBegintNietNaVerzending } from './vc054-titel-begint-niet-na-verzending.ts'

export const titelBegintNietNaVerzendingVoorbeelden = voorbeeldenVan(titelBegintNietNaVerzending, {
  goed: [
    {
      geval: 'de titel begint op de dag van verzending',
      bron: 'VC054',
      bewerk: (g) => {
        g.plaatsingsbesluit.begindatumForensischeZorgtitel = g.header.verzenddatum
      },
    },
    {
      geval: 'de begindatum ontbreekt',
      bron: 'VC054',
      bewerk: (g) => {
        g.plaatsingsbesluit.begindatumForensischeZorgtitel = null
      },
    },
    {
      geval: 'de verzenddatum ontbreekt',
      bron: 'VC054',
      bewerk: (g) => {
        g.header.verzenddatum = null
      },
    },
  ],
  fout: [
    {
      geval: 'de titel begint op de dag na verzending',
      bron: 'VC054',
      bewerk: (g) => {
        g.plaatsingsbesluit.begindatumForensischeZorgtitel = dag('2022-02-11')
      },
    },
  ],
})
