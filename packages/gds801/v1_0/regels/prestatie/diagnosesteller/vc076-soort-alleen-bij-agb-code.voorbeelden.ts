import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { diagnosestellerSoortAlleenBijAgbCode } from './vc076-soort-alleen-bij-agb-code.ts'

export const diagnosestellerSoortAlleenBijAgbCodeVoorbeelden = voorbeeldenVan(diagnosestellerSoortAlleenBijAgbCode, {
  goed: [
    {
      geval: 'geen AGB-code en geen soort',
      bron: 'VC076',
      bewerk: (g) => {
        Object.assign(g.diagnosesteller, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
        g.diagnosesteller.zorgaanbiederSoort = null
      },
    },
    {
      geval: 'een AGB-code met soort 3',
      bron: 'VC076',
      bewerk: (g) => {
        g.diagnosesteller.zorgaanbiederSoort = '3'
      },
    },
  ],
  fout: [
    {
      geval: 'een soort zonder AGB-code',
      bron: 'VC076',
      bewerk: (g) => {
        Object.assign(g.diagnosesteller, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
        g.diagnosesteller.zorgaanbiederSoort = '3'
      },
    },
  ],
})
