import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { zorgaanbiederAgbCodeMetSoort } from './vc058-agb-code-met-soort.ts'

export const zorgaanbiederAgbCodeMetSoortVoorbeelden = voorbeeldenVan(zorgaanbiederAgbCodeMetSoort, {
  goed: [
    {
      geval: 'geen AGB-code en geen soort',
      bron: 'VC058',
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
      geval: 'een AGB-code met soort 1',
      bron: 'VC058',
      bewerk: (g) => {
        g.behandelaar.zorgaanbiederSoort = '1'
      },
    },
  ],
  fout: [
    {
      geval: 'een AGB-code zonder soort',
      bron: 'VC058',
      bewerk: (g) => {
        g.behandelaar.zorgaanbiederSoort = null
      },
    },
  ],
})
