import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { diagnosestellerAgbCodeMetSoort } from './vc074-agb-code-met-soort.ts'

export const diagnosestellerAgbCodeMetSoortVoorbeelden = voorbeeldenVan(diagnosestellerAgbCodeMetSoort, {
  goed: [
    {
      geval: 'geen AGB-code en geen soort',
      bron: 'VC074',
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
      geval: 'een AGB-code met soort 1',
      bron: 'VC074',
      bewerk: (g) => {
        g.diagnosesteller.zorgaanbiederSoort = '1'
      },
    },
  ],
  fout: [
    {
      geval: 'een AGB-code zonder soort',
      bron: 'VC074',
      bewerk: (g) => {
        g.diagnosesteller.zorgaanbiederSoort = null
      },
    },
  ],
})
