import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { verwijzerNaamBijSpecificatieOfBeroep } from './vc079-naam-bij-specificatie-of-beroep.ts'

export const verwijzerNaamBijSpecificatieOfBeroepVoorbeelden = voorbeeldenVan(verwijzerNaamBijSpecificatieOfBeroep, {
  goed: [
    {
      geval: 'een specificatie met naam',
      bron: 'VC079',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          beroepZorgverlener: null,
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
      },
    },
    {
      geval: 'een specificatie zonder naam bij lijst 999',
      bron: 'VC079',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          beroepZorgverlener: null,
          naamZorgverlener: null,
        })
        g.debet.prestatieCodelijstCode = '999'
      },
    },
    {
      geval: 'een AGB-code zonder naam',
      bron: 'VC079',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: '94000001',
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: null,
          naamZorgverlener: null,
        })
      },
    },
  ],
  fout: [
    {
      geval: 'een specificatie zonder naam',
      bron: 'VC079',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          beroepZorgverlener: null,
          naamZorgverlener: null,
        })
      },
    },
    {
      geval: 'een beroep zonder naam',
      bron: 'VC079',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: 'FICTIEF-01',
          naamZorgverlener: null,
        })
      },
    },
  ],
})
