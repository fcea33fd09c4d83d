import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { verwijzerBeroepAlsEnigeAanduiding } from './vc081-beroep-als-enige-aanduiding.ts'

export const verwijzerBeroepAlsEnigeAanduidingVoorbeelden = voorbeeldenVan(verwijzerBeroepAlsEnigeAanduiding, {
  goed: [
    {
      geval: 'alleen een beroep',
      bron: 'VC081',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: 'FICTIEF-01',
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
      },
    },
    {
      geval: 'een AGB-code en een specificatie, geen beroep',
      bron: 'VC081',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
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
      bron: 'VC081',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: '94000001',
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: 'FICTIEF-01',
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
      },
    },
    {
      geval: 'een beroep met een specificatie',
      bron: 'VC081',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          beroepZorgverlener: 'FICTIEF-01',
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
      },
    },
  ],
})
