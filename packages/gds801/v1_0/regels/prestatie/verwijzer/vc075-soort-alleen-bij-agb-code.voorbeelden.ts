import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { verwijzerSoortAlleenBijAgbCode } from './vc075-soort-alleen-bij-agb-code.ts'

export const verwijzerSoortAlleenBijAgbCodeVoorbeelden = voorbeeldenVan(verwijzerSoortAlleenBijAgbCode, {
  goed: [
    {
      geval: 'geen AGB-code en geen soort',
      bron: 'VC075',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          beroepZorgverlener: null,
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
        g.verwijzer.zorgaanbiederSoort = null
      },
    },
    {
      geval: 'een AGB-code met soort 3',
      bron: 'VC075',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzer.zorgaanbiederSoort = '3'
      },
    },
  ],
  fout: [
    {
      geval: 'een soort zonder AGB-code',
      bron: 'VC075',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          beroepZorgverlener: null,
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
        g.verwijzer.zorgaanbiederSoort = '3'
      },
    },
  ],
})
