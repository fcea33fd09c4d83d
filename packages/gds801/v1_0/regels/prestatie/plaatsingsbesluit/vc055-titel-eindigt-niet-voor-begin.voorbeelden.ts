import { dag } from '../../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { titelEindigtNietVoorBegin } from './vc055-titel-eindigt-niet-voor-begin.ts'

export const titelEindigtNietVoorBeginVoorbeelden = voorbeeldenVan(titelEindigtNietVoorBegin, {
  goed: [
    {
      geval: 'een titel van één dag',
      bron: 'VC055',
      bewerk: (g) => {
        g.plaatsingsbesluit.einddatumForensischeZorgtitel = g.plaatsingsbesluit.begindatumForensischeZorgtitel
      },
    },
    {
      geval: 'geen einddatum',
      bron: 'VC055',
      bewerk: (g) => {
        g.plaatsingsbesluit.einddatumForensischeZorgtitel = null
      },
    },
    {
      geval: 'de begindatum ontbreekt',
      bron: 'VC055',
      bewerk: (g) => {
        g.plaatsingsbesluit.begindatumForensischeZorgtitel = null
      },
    },
  ],
  fout: [
    {
      geval: 'de titel eindigt op de dag voor het begin',
      bron: 'VC055',
      bewerk: (g) => {
        g.plaatsingsbesluit.einddatumForensischeZorgtitel = dag('2021-05-31')
      },
    },
  ],
})
