import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { verwijzerIsAangeduid } from './vc084-is-aangeduid.ts'

export const verwijzerIsAangeduidVoorbeelden = voorbeeldenVan(verwijzerIsAangeduid, {
  goed: [
    {
      geval: 'alleen een AGB-code',
      bron: 'VC084',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: '94000001',
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: null,
        })
      },
    },
    {
      geval: 'alleen een specificatie',
      bron: 'VC084',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: '0999',
          beroepZorgverlener: null,
        })
      },
    },
    {
      geval: 'alleen een beroep',
      bron: 'VC084',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: 'FICTIEF-01',
        })
      },
    },
    {
      geval: 'geen aanduiding, andere berichtcode dan 573',
      bron: 'VC084',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
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
      bron: 'VC084',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: null,
        })
      },
    },
    {
      geval: 'alleen een naam',
      bron: 'VC084',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSpecificatie: null,
          beroepZorgverlener: null,
          naamZorgverlener: g.nieuw('NaamZorgverlener'),
        })
      },
    },
  ],
})
