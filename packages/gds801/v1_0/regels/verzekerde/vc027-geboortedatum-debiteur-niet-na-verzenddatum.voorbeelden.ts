import { dag } from '../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { geboortedatumDebiteurNietNaVerzenddatum } from './vc027-geboortedatum-debiteur-niet-na-verzenddatum.ts'

export const geboortedatumDebiteurNietNaVerzenddatumVoorbeelden = voorbeeldenVan(
  geboortedatumDebiteurNietNaVerzenddatum,
  {
    goed: [
      {
        geval: 'geboren op de verzenddatum',
        bron: 'VC027',
        bewerk: (g) => {
          g.als('servicebureau')
          g.debiteur.geboortedatum = dag('2022-02-10')
        },
      },
      {
        geval: 'geen geboortedatum',
        bron: 'VC027',
        bewerk: (g) => {
          g.als('servicebureau')
          g.debiteur.geboortedatum = null
        },
      },
    ],
    fout: [
      {
        geval: 'geboren een dag na de verzenddatum',
        bron: 'VC027',
        bewerk: (g) => {
          g.als('servicebureau')
          g.debiteur.geboortedatum = dag('2022-02-11')
        },
      },
    ],
  },
)
