import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { zorgaanbiederNaamBijSpecificatieOfBeroep } from './vc064-naam-bij-specificatie-of-beroep.ts'

export const zorgaanbiederNaamBijSpecificatieOfBeroepVoorbeelden = voorbeeldenVan(
  zorgaanbiederNaamBijSpecificatieOfBeroep,
  {
    goed: [
      {
        geval: 'een specificatie met naam',
        bron: 'VC064',
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
        geval: 'een specificatie zonder naam bij lijst 999',
        bron: 'VC064',
        bewerk: (g) => {
          Object.assign(g.behandelaar, {
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
        bron: 'VC064',
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
        geval: 'een specificatie zonder naam',
        bron: 'VC064',
        bewerk: (g) => {
          Object.assign(g.behandelaar, {
            zorgaanbiedercode: null,
            zorgaanbiederSpecificatie: '0999',
            beroepZorgverlener: null,
            naamZorgverlener: null,
          })
        },
      },
      {
        geval: 'een beroep zonder naam',
        bron: 'VC064',
        bewerk: (g) => {
          Object.assign(g.behandelaar, {
            zorgaanbiedercode: null,
            zorgaanbiederSpecificatie: null,
            beroepZorgverlener: 'FICTIEF-01',
            naamZorgverlener: null,
          })
        },
      },
    ],
  },
)
