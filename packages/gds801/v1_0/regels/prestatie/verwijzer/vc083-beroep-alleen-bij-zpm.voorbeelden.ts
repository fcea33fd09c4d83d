import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { verwijzerBeroepAlleenBijZpm } from './vc083-beroep-alleen-bij-zpm.ts'

export const verwijzerBeroepAlleenBijZpmVoorbeelden = voorbeeldenVan(verwijzerBeroepAlleenBijZpm, {
  goed: [
    {
      geval: 'een beroep bij lijst 071',
      bron: 'VC083',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzer.beroepZorgverlener = 'FICTIEF-01'
      },
    },
    {
      geval: 'geen beroep bij lijst 999',
      bron: 'VC083',
      bewerk: (g) => {
        g.als('ggz')
        g.debet.prestatieCodelijstCode = '999'
      },
    },
  ],
  fout: [
    {
      geval: 'een beroep bij lijst 999',
      bron: 'VC083',
      bewerk: (g) => {
        g.als('ggz')
        g.debet.prestatieCodelijstCode = '999'
        g.verwijzer.beroepZorgverlener = 'FICTIEF-01'
      },
    },
  ],
})
