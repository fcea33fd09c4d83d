import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { verwijzerAgbCodeMetSoort } from './vc073-agb-code-met-soort.ts'

export const verwijzerAgbCodeMetSoortVoorbeelden = voorbeeldenVan(verwijzerAgbCodeMetSoort, {
  goed: [
    {
      geval: 'geen AGB-code en geen soort',
      bron: 'VC073',
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
      geval: 'een AGB-code met soort 1',
      bron: 'VC073',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzer.zorgaanbiederSoort = '1'
      },
    },
  ],
  fout: [
    {
      geval: 'een AGB-code zonder soort',
      bron: 'VC073',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzer.zorgaanbiederSoort = null
      },
    },
  ],
})
