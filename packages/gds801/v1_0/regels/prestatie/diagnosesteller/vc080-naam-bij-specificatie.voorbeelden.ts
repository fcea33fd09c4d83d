import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { naamBijSpecificatie } from './vc080-naam-bij-specificatie.ts'

export const naamBijSpecificatieVoorbeelden = voorbeeldenVan(naamBijSpecificatie, {
  goed: [
    {
      geval: 'een specificatie met naam',
      bron: 'VC080',
      bewerk: (g) => {
        Object.assign(g.diagnosesteller, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
      },
    },
    {
      geval: 'een specificatie zonder naam bij lijst 999',
      bron: 'VC080',
      bewerk: (g) => {
        Object.assign(g.diagnosesteller, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          naamZorgverlener: null,
        })
        g.debet.prestatieCodelijstCode = '999'
      },
    },
    {
      geval: 'een AGB-code zonder naam',
      bron: 'VC080',
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
      geval: 'een specificatie zonder naam',
      bron: 'VC080',
      bewerk: (g) => {
        Object.assign(g.diagnosesteller, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          naamZorgverlener: null,
        })
      },
    },
  ],
})
