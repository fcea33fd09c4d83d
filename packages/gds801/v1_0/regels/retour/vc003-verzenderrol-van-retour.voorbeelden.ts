import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { verzenderrolVanRetour } from './vc003-verzenderrol-van-retour.ts'

export const verzenderrolVanRetourVoorbeelden = voorbeeldenVan(verzenderrolVanRetour, {
  goed: [
    {
      geval: 'rol 2',
      bron: 'VC003',
      bewerk: (g) => {
        g.retour.header.verzenderRol = '2'
      },
    },
    {
      geval: 'rol 3',
      bron: 'VC003',
      bewerk: (g) => {
        g.retour.header.verzenderRol = '3'
      },
    },
    {
      geval: 'rol 4',
      bron: 'VC003',
      bewerk: (g) => {
        g.retour.header.verzenderRol = '4'
      },
    },
    {
      geval: 'rol 5',
      bron: 'VC003',
      bewerk: (g) => {
        g.retour.header.verzenderRol = '5'
      },
    },
    {
      geval: 'rol 6',
      bron: 'VC003',
      bewerk: (g) => {
        g.retour.header.verzenderRol = '6'
      },
    },
    {
      geval: 'rol 7',
      bron: 'VC003',
      bewerk: (g) => {
        g.retour.header.verzenderRol = '7'
      },
    },
    {
      geval: 'een ander berichttype',
      bron: 'VC003',
      bewerk: (g) => {
        g.retour.header.berichtcode = '573'
        g.retour.header.verzenderRol = '1'
      },
    },
  ],
  fout: [
    {
      geval: 'rol 1',
      bron: 'VC003',
      bewerk: (g) => {
        g.retour.header.verzenderRol = '1'
      },
    },
    {
      geval: 'geen rol',
      bron: 'VC003',
      bewerk: (g) => {
        g.retour.header.verzenderRol = null
      },
    },
  ],
})
