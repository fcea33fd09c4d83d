import { dag } from '../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { declaratieperiodeVoorbijBijVerzending } from './vc014-declaratieperiode-voorbij-bij-verzending.ts'

export const declaratieperiodeVoorbijBijVerzendingVoorbeelden = voorbeeldenVan(declaratieperiodeVoorbijBijVerzending, {
  goed: [
    {
      geval: 'einde op de verzenddatum',
      bron: 'VC014',
      bewerk: (g) => {
        g.declaratieContext.einddatumDeclaratieperiode = dag('2022-02-10')
      },
    },
    {
      geval: 'geen periode',
      bron: 'VC014',
      bewerk: (g) => {
        g.declaratieContext.begindatumDeclaratieperiode = null
        g.declaratieContext.einddatumDeclaratieperiode = null
      },
    },
  ],
  fout: [
    {
      geval: 'einde een dag na de verzenddatum',
      bron: 'VC014',
      bewerk: (g) => {
        g.declaratieContext.einddatumDeclaratieperiode = dag('2022-02-11')
      },
    },
  ],
})
