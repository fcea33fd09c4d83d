import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { creditNietOpDebetInZelfdeBericht } from './vc102-credit-niet-op-debet-in-zelfde-bericht.ts'

export const creditNietOpDebetInZelfdeBerichtVoorbeelden = voorbeeldenVan(creditNietOpDebetInZelfdeBericht, {
  goed: [
    {
      geval: 'credit op een eerder bericht, met een nieuwe debetregel',
      bron: 'VC102',
      bewerk: (g) => {
        g.credit.gerelateerdReferentienummer = 'R-0'
      },
    },
    {
      geval: 'de eigen referentie van de creditregel telt niet mee',
      bron: 'VC102',
      bewerk: (g) => {
        g.credit.referentienummer = 'R-0'
      },
    },
  ],
  fout: [
    {
      geval: 'credit op de debetregel die ervoor staat',
      bron: 'VC102',
      bewerk: (g) => {
        g.credit.gerelateerdReferentienummer = 'R-1'
      },
    },
    {
      geval: 'credit op de debetregel die erna komt',
      bron: 'VC102',
      bewerk: (g) => {
        g.credit.gerelateerdReferentienummer = 'R-1'
        g.verzekerde.prestatie.reverse()
      },
    },
  ],
})
