import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { zorgaanbiederNaastZorgverlener } from './vc111-zorgaanbieder-naast-zorgverlener.ts'

export const zorgaanbiederNaastZorgverlenerVoorbeelden = voorbeeldenVan(zorgaanbiederNaastZorgverlener, {
  goed: [
    {
      geval: 'een zorgverlener met zijn praktijk',
      bron: 'VC111',
      bewerk: (g) => {
        g.declarant.zorgaanbiederSoort = '3'
        g.declaratieContext.zorgaanbieder = g.nieuw('ContextZorgaanbieder', {
          zorgaanbiederSoort: '2',
        })
      },
    },
    {
      geval: 'een zorgverlener met zijn instelling',
      bron: 'VC111',
      bewerk: (g) => {
        g.declarant.zorgaanbiederSoort = '3'
        g.declaratieContext.zorgaanbieder = g.nieuw('ContextZorgaanbieder', {
          zorgaanbiederSoort: '1',
        })
      },
    },
    {
      geval: 'geen zorgaanbieder',
      bron: 'VC111',
      bewerk: (g) => {
        g.declaratieContext.zorgaanbieder = null
      },
    },
  ],
  fout: [
    {
      geval: 'een instelling als declarant met een praktijk',
      bron: 'VC111',
      bewerk: (g) => {
        g.declaratieContext.zorgaanbieder = g.nieuw('ContextZorgaanbieder', {
          zorgaanbiederSoort: '2',
        })
      },
    },
    {
      geval: 'een zorgverlener met een zorgverlener',
      bron: 'VC111',
      bewerk: (g) => {
        g.declarant.zorgaanbiederSoort = '3'
        g.declaratieContext.zorgaanbieder = g.nieuw('ContextZorgaanbieder', {
          zorgaanbiederSoort: '3',
        })
      },
    },
  ],
})
