import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { zorgaanbiederSoortAlleenBijAgbCode } from './vc062-soort-alleen-bij-agb-code.ts'

export const zorgaanbiederSoortAlleenBijAgbCodeVoorbeelden = voorbeeldenVan(zorgaanbiederSoortAlleenBijAgbCode, {
  goed: [
    {
      geval: 'geen AGB-code en geen soort',
      bron: 'VC062',
      bewerk: (g) => {
        Object.assign(g.behandelaar, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          beroepZorgverlener: null,
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
        g.behandelaar.zorgaanbiederSoort = null
      },
    },
    {
      geval: 'een AGB-code met soort 3',
      bron: 'VC062',
      bewerk: (g) => {
        g.behandelaar.zorgaanbiederSoort = '3'
      },
    },
  ],
  fout: [
    {
      geval: 'een soort zonder AGB-code',
      bron: 'VC062',
      bewerk: (g) => {
        Object.assign(g.behandelaar, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          beroepZorgverlener: null,
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
        g.behandelaar.zorgaanbiederSoort = '3'
      },
    },
  ],
})
