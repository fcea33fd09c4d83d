import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { beroepAlleenBijBehandelaar } from './vc066-beroep-alleen-bij-behandelaar.ts'

export const beroepAlleenBijBehandelaarVoorbeelden = voorbeeldenVan(beroepAlleenBijBehandelaar, {
  goed: [
    {
      geval: 'een behandelaar met beroep',
      bron: 'VC066',
      bewerk: (g) => {
        g.behandelaar.beroepZorgverlener = 'FICTIEF-01'
      },
    },
    {
      geval: 'een regiebehandelaar zonder beroep',
      bron: 'VC066',
      bewerk: (g) => {
        g.regiebehandelaar.beroepZorgverlener = null
      },
    },
    {
      geval: 'de rol ontbreekt',
      bron: 'VC066',
      bewerk: (g) => {
        Object.assign(g.behandelaar, { beroepZorgverlener: 'FICTIEF-01', zorgaanbiederRol: null })
      },
    },
  ],
  fout: [
    {
      geval: 'een regiebehandelaar met beroep',
      bron: 'VC066',
      bewerk: (g) => {
        g.regiebehandelaar.beroepZorgverlener = 'FICTIEF-01'
      },
    },
  ],
})
