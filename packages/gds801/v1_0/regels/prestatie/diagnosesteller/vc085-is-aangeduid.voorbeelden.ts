import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { diagnosestellerIsAangeduid } from './vc085-is-aangeduid.ts'

export const diagnosestellerIsAangeduidVoorbeelden = voorbeeldenVan(diagnosestellerIsAangeduid, {
  goed: [
    {
      geval: 'alleen een AGB-code',
      bron: 'VC085',
      bewerk: (g) => {
        Object.assign(g.diagnosesteller, { zorgaanbiedercode: '94000001', zorgaanbiederSpecificatie: null })
      },
    },
    {
      geval: 'alleen een specificatie',
      bron: 'VC085',
      bewerk: (g) => {
        Object.assign(g.diagnosesteller, { zorgaanbiedercode: null, zorgaanbiederSpecificatie: '0999' })
      },
    },
    {
      geval: 'geen aanduiding, andere berichtcode dan 573',
      bron: 'VC085',
      bewerk: (g) => {
        Object.assign(g.diagnosesteller, { zorgaanbiedercode: null, zorgaanbiederSpecificatie: null })
        g.header.berichtcode = '574'
      },
    },
  ],
  fout: [
    {
      geval: 'geen aanduiding',
      bron: 'VC085',
      bewerk: (g) => {
        Object.assign(g.diagnosesteller, { zorgaanbiedercode: null, zorgaanbiederSpecificatie: null })
      },
    },
    {
      geval: 'alleen een naam',
      bron: 'VC085',
      bewerk: (g) => {
        Object.assign(g.diagnosesteller, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: null,
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
      },
    },
  ],
})
