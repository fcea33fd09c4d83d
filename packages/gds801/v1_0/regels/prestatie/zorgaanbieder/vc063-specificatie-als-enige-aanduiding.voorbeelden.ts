import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { zorgaanbiederSpecificatieAlsEnigeAanduiding } from './vc063-specificatie-als-enige-aanduiding.ts'

export const zorgaanbiederSpecificatieAlsEnigeAanduidingVoorbeelden = voorbeeldenVan(
  zorgaanbiederSpecificatieAlsEnigeAanduiding,
  {
    goed: [
      {
        geval: 'alleen een specificatie',
        bron: 'VC063',
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
        geval: 'een AGB-code en een beroep, geen specificatie',
        bron: 'VC063',
        bewerk: (g) => {
          Object.assign(g.behandelaar, {
            zorgaanbiedercode: '94000001',
            zorgaanbiederSpecificatie: null,
            beroepZorgverlener: 'FICTIEF-01',
            naamZorgverlener: null,
          })
        },
      },
    ],
    fout: [
      {
        geval: 'een specificatie met een AGB-code',
        bron: 'VC063',
        bewerk: (g) => {
          Object.assign(g.behandelaar, {
            zorgaanbiedercode: '94000001',
            zorgaanbiederSpecificatie: '0999',
            beroepZorgverlener: null,
            naamZorgverlener: g.nieuw('NaamZorgverlener'),
          })
        },
      },
      {
        geval: 'een specificatie met een beroep',
        bron: 'VC063',
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
  },
)
