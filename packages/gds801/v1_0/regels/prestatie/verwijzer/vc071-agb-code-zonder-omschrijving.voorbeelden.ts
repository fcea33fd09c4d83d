import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { verwijzerAgbCodeZonderOmschrijving } from './vc071-agb-code-zonder-omschrijving.ts'

export const verwijzerAgbCodeZonderOmschrijvingVoorbeelden = voorbeeldenVan(verwijzerAgbCodeZonderOmschrijving, {
  goed: [
    {
      geval: 'geen AGB-code, wel een specificatie en een naam',
      bron: 'VC071',
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
      geval: 'alleen een AGB-code',
      bron: 'VC071',
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
      geval: 'een AGB-code met een specificatie',
      bron: 'VC071',
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
    {
      geval: 'een AGB-code met een beroep',
      bron: 'VC071',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: '94000001',
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: 'FICTIEF-01',
          naamZorgverlener: null,
        })
      },
    },
    {
      geval: 'een AGB-code met een naam',
      bron: 'VC071',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: '94000001',
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: null,
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
      },
    },
  ],
})
