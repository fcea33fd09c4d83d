import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { beroepPastBijRol } from './vc082-beroep-past-bij-rol.ts'

export const beroepPastBijRolVoorbeelden = voorbeeldenVan(beroepPastBijRol, {
  goed: [
    {
      geval: 'een beroep met rol 03',
      bron: 'VC082',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSoort: null,
          beroepZorgverlener: 'FICTIEF-01',
          zorgaanbiederRol: '03',
        })
      },
    },
    {
      geval: 'een beroep met rol 01',
      bron: 'VC082',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSoort: null,
          beroepZorgverlener: 'FICTIEF-01',
          zorgaanbiederRol: '01',
        })
      },
    },
    {
      geval: 'rol 02 zonder beroep',
      bron: 'VC082',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzer.zorgaanbiederRol = '02'
      },
    },
  ],
  fout: [
    {
      geval: 'een beroep met rol 02',
      bron: 'VC082',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSoort: null,
          beroepZorgverlener: 'FICTIEF-01',
          zorgaanbiederRol: '02',
        })
      },
    },
    {
      geval: 'een beroep met rol 04',
      bron: 'VC082',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSoort: null,
          beroepZorgverlener: 'FICTIEF-01',
          zorgaanbiederRol: '04',
        })
      },
    },
    {
      geval: 'een beroep zonder rol',
      bron: 'VC082',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzer, {
          zorgaanbiedercode: null,
          zorgaanbiederSoort: null,
          beroepZorgverlener: 'FICTIEF-01',
          zorgaanbiederRol: null,
        })
      },
    },
  ],
})
