import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { zorgaanbiederIsAangeduid } from './vc068-is-aangeduid.ts'

export const zorgaanbiederIsAangeduidVoorbeelden = voorbeeldenVan(zorgaanbiederIsAangeduid, {
  goed: [
    {
      geval: 'alleen een AGB-code',
      bron: 'VC068',
      bewerk: (g) => {
        Object.assign(g.behandelaar, {
          zorgaanbiedercode: '94000001',
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: null,
        })
      },
    },
    {
      geval: 'alleen een specificatie',
      bron: 'VC068',
      bewerk: (g) => {
        Object.assign(g.behandelaar, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          beroepZorgverlener: null,
        })
      },
    },
    {
      geval: 'alleen een beroep',
      bron: 'VC068',
      bewerk: (g) => {
        Object.assign(g.behandelaar, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: 'FICTIEF-01',
        })
      },
    },
    {
      geval: 'geen aanduiding, andere berichtcode dan 573',
      bron: 'VC068',
      bewerk: (g) => {
        Object.assign(g.behandelaar, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: null,
        })
        g.header.berichtcode = '574'
      },
    },
  ],
  fout: [
    {
      geval: 'geen aanduiding',
      bron: 'VC068',
      bewerk: (g) => {
        Object.assign(g.behandelaar, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: null,
        })
      },
    },
    {
      geval: 'alleen een naam',
      bron: 'VC068',
      bewerk: (g) => {
        Object.assign(g.behandelaar, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: null,
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
      },
    },
  ],
})
