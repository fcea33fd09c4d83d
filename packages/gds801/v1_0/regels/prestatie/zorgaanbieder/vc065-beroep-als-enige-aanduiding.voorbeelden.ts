import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { zorgaanbiederBeroepAlsEnigeAanduiding } from './vc065-beroep-als-enige-aanduiding.ts'

export const zorgaanbiederBeroepAlsEnigeAanduidingVoorbeelden = voorbeeldenVan(zorgaanbiederBeroepAlsEnigeAanduiding, {
  goed: [
    {
      geval: 'alleen een beroep',
      bron: 'VC065',
      bewerk: (g) => {
        Object.assign(g.behandelaar, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: 'FICTIEF-01',
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
      },
    },
    {
      geval: 'een AGB-code en een specificatie, geen beroep',
      bron: 'VC065',
      bewerk: (g) => {
        Object.assign(g.behandelaar, {
          zorgaanbiedercode: '94000001',
          zorgaanbiederSpecificatie: '0999',
          beroepZorgverlener: null,
          naamZorgverlener: null,
        })
      },
    },
  ],
  fout: [
    {
      geval: 'een beroep met een AGB-code',
      bron: 'VC065',
      bewerk: (g) => {
        Object.assign(g.behandelaar, {
          zorgaanbiedercode: '94000001',
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: 'FICTIEF-01',
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
      },
    },
    {
      geval: 'een beroep met een specificatie',
      bron: 'VC065',
      bewerk: (g) => {
        Object.assign(g.behandelaar, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          beroepZorgverlener: 'FICTIEF-01',
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
      },
    },
  ],
})
