import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { verwijzerSpecificatieAlsEnigeAanduiding } from './vc077-specificatie-als-enige-aanduiding.ts'

export const verwijzerSpecificatieAlsEnigeAanduidingVoorbeelden = voorbeeldenVan(
  verwijzerSpecificatieAlsEnigeAanduiding,
  {
    goed: [
      {
        geval: 'alleen een specificatie',
        bron: 'VC077',
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
        geval: 'een AGB-code en een beroep, geen specificatie',
        bron: 'VC077',
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
    ],
    fout: [
      {
        geval: 'een specificatie met een AGB-code',
        bron: 'VC077',
        bewerk: (g) => {
          g.als('ggz')
          Object.assign(g.verwijzer, {
            zorgaanbiedercode: '94000001',
            zorgaanbiederSpecificatie: '0999',
            beroepZorgverlener: null,
            naamZorgverlener: g.nieuw('NaamZorgverlener'),
          })
        },
      },
      {
        geval: 'een specificatie met een beroep',
        bron: 'VC077',
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
  },
)
