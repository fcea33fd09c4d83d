import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { verzenderrolVanDeclaratie } from './vc002-verzenderrol-van-declaratie.ts'

export const verzenderrolVanDeclaratieVoorbeelden = voorbeeldenVan(verzenderrolVanDeclaratie, {
  goed: [
    {
      geval: 'rol 1',
      bron: 'VC002',
      bewerk: (g) => {
        g.header.verzenderRol = '1'
      },
    },
    {
      geval: 'rol 2',
      bron: 'VC002',
      bewerk: (g) => {
        g.header.verzenderRol = '2'
      },
    },
    {
      geval: 'een ander berichttype',
      bron: 'VC002',
      bewerk: (g) => {
        g.header.berichtcode = '574'
        g.header.verzenderRol = '3'
      },
    },
  ],
  fout: [
    {
      geval: 'rol 3',
      bron: 'VC002',
      bewerk: (g) => {
        g.header.verzenderRol = '3'
      },
    },
    {
      geval: 'rol 4',
      bron: 'VC002',
      bewerk: (g) => {
        g.header.verzenderRol = '4'
      },
    },
    {
      geval: 'rol 5',
      bron: 'VC002',
      bewerk: (g) => {
        g.header.verzenderRol = '5'
      },
    },
    {
      geval: 'rol 6',
      bron: 'VC002',
      bewerk: (g) => {
        g.header.verzenderRol = '6'
      },
    },
    {
      geval: 'rol 7',
      bron: 'VC002',
      bewerk: (g) => {
        g.header.verzenderRol = '7'
      },
    },
    {
      geval: 'geen rol',
      bron: 'VC002',
      bewerk: (g) => {
        g.header.verzenderRol = null
      },
    },
  ],
})
