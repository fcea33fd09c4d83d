import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { zorgaanbiederBeroepAlleenBijZpm } from './vc067-beroep-alleen-bij-zpm.ts'

export const zorgaanbiederBeroepAlleenBijZpmVoorbeelden = voorbeeldenVan(zorgaanbiederBeroepAlleenBijZpm, {
  goed: [
    {
      geval: 'een beroep bij lijst 071',
      bron: 'VC067',
      bewerk: (g) => {
        g.behandelaar.beroepZorgverlener = 'FICTIEF-01'
      },
    },
    {
      geval: 'geen beroep bij lijst 999',
      bron: 'VC067',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '999'
      },
    },
  ],
  fout: [
    {
      geval: 'een beroep bij lijst 999',
      bron: 'VC067',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '999'
        g.behandelaar.beroepZorgverlener = 'FICTIEF-01'
      },
    },
  ],
})
