import { dag } from '../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { creditVersie10Voor2027 } from './vc173-credit-versie-1-0-voor-2027.ts'

export const creditVersie10Voor2027Voorbeelden = voorbeeldenVan(creditVersie10Voor2027, {
  goed: [
    {
      geval: '31 december 2026',
      bron: 'VC173',
      bewerk: (g) => {
        g.header.verzenddatum = dag('2027-02-01')
        g.credit.begindatum = dag('2026-12-31')
      },
    },
  ],
  fout: [
    {
      geval: '1 januari 2027',
      bron: 'VC173',
      bewerk: (g) => {
        g.header.verzenddatum = dag('2027-02-01')
        g.credit.begindatum = dag('2027-01-01')
      },
    },
  ],
})
