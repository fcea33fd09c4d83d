import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { specificatieZonderAgbCode } from './vc078-specificatie-zonder-agb-code.ts'

export const specificatieZonderAgbCodeVoorbeelden = voorbeeldenVan(specificatieZonderAgbCode, {
  goed: [
    {
      geval: 'alleen een specificatie',
      bron: 'VC078',
      bewerk: (g) => {
        Object.assign(g.diagnosesteller, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
      },
    },
    {
      geval: 'alleen een AGB-code',
      bron: 'VC078',
      bewerk: (g) => {
        Object.assign(g.diagnosesteller, {
          zorgaanbiedercode: '94000001',
          zorgaanbiederSpecificatie: null,
          naamZorgverlener: null,
        })
      },
    },
  ],
  fout: [
    {
      geval: 'een specificatie met een AGB-code',
      bron: 'VC078',
      bewerk: (g) => {
        Object.assign(g.diagnosesteller, {
          zorgaanbiedercode: '94000001',
          zorgaanbiederSpecificatie: '0999',
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
      },
    },
  ],
})
