import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { zorgaanbiederAgbCodeZonderOmschrijving } from './vc057-agb-code-zonder-omschrijving.ts'

export const zorgaanbiederAgbCodeZonderOmschrijvingVoorbeelden = voorbeeldenVan(
  zorgaanbiederAgbCodeZonderOmschrijving,
  {
    goed: [
      {
        geval: 'geen AGB-code, wel een specificatie en een naam',
        bron: 'VC057',
        bewerk: (g) => {
          Object.assign(g.behandelaar, {
            zorgaanbiedercode: null,
            zorgaanbiederSpecificatie: '0999',
            beroepZorgverlener: null,
            naamZorgverlener: g.nieuw('NaamZorgverlener'),
          })
        },
      },
      {
        geval: 'alleen een AGB-code',
        bron: 'VC057',
        bewerk: (g) => {
          Object.assign(g.behandelaar, {
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
        bron: 'VC057',
        bewerk: (g) => {
          Object.assign(g.behandelaar, {
            zorgaanbiedercode: '94000001',
            zorgaanbiederSpecificatie: '0999',
            beroepZorgverlener: null,
            naamZorgverlener: null,
          })
        },
      },
      {
        geval: 'een AGB-code met een beroep',
        bron: 'VC057',
        bewerk: (g) => {
          Object.assign(g.behandelaar, {
            zorgaanbiedercode: '94000001',
            zorgaanbiederSpecificatie: null,
            beroepZorgverlener: 'FICTIEF-01',
            naamZorgverlener: null,
          })
        },
      },
      {
        geval: 'een AGB-code met een naam',
        bron: 'VC057',
        bewerk: (g) => {
          Object.assign(g.behandelaar, {
            zorgaanbiedercode: '94000001',
            zorgaanbiederSpecificatie: null,
            beroepZorgverlener: null,
            naamZorgverlener: g.nieuw('NaamZorgverlener'),
          })
        },
      },
    ],
  },
)
