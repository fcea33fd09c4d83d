import { dag } from '../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { begindatumCreditNietNaVerzenddatum } from './vc039-begindatum-credit-niet-na-verzenddatum.ts'

export const begindatumCreditNietNaVerzenddatumVoorbeelden = voorbeeldenVan(begindatumCreditNietNaVerzenddatum, {
  goed: [
    {
      geval: 'op de verzenddatum',
      bron: 'VC039',
      bewerk: (g) => {
        g.credit.begindatum = dag('2022-02-10')
      },
    },
  ],
  fout: [
    {
      geval: 'een dag na de verzenddatum',
      bron: 'VC039',
      bewerk: (g) => {
        g.credit.begindatum = dag('2022-02-11')
      },
    },
  ],
})
