import { dag } from '../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { geboortedatumNietNaVerzenddatum } from './vc021-geboortedatum-niet-na-verzenddatum.ts'

export const geboortedatumNietNaVerzenddatumVoorbeelden = voorbeeldenVan(geboortedatumNietNaVerzenddatum, {
  goed: [
    {
      geval: 'geboren op de verzenddatum',
      bron: 'VC021',
      bewerk: (g) => {
        g.als('ggz')
        g.verzekerde.geboortedatum = dag('2022-02-10')
      },
    },
    {
      geval: 'geen geboortedatum',
      bron: 'VC021',
      bewerk: (g) => {
        g.verzekerde.geboortedatum = null
      },
    },
  ],
  fout: [
    {
      geval: 'geboren een dag na de verzenddatum',
      bron: 'VC021',
      bewerk: (g) => {
        g.als('ggz')
        g.verzekerde.geboortedatum = dag('2022-02-11')
      },
    },
  ],
})
