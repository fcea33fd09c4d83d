import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { ontvangerrolVanDeclaratie } from './vc004-ontvangerrol-van-declaratie.ts'

export const ontvangerrolVanDeclaratieVoorbeelden = voorbeeldenVan(ontvangerrolVanDeclaratie, {
  goed: [
    {
      geval: 'rol 2',
      bron: 'VC004',
      bewerk: (g) => {
        g.header.ontvangerRol = '2'
      },
    },
    {
      geval: 'rol 3',
      bron: 'VC004',
      bewerk: (g) => {
        g.header.ontvangerRol = '3'
      },
    },
    {
      geval: 'rol 4',
      bron: 'VC004',
      bewerk: (g) => {
        g.header.ontvangerRol = '4'
      },
    },
    {
      geval: 'rol 5',
      bron: 'VC004',
      bewerk: (g) => {
        g.header.ontvangerRol = '5'
      },
    },
    {
      geval: 'een ander berichttype',
      bron: 'VC004',
      bewerk: (g) => {
        g.header.berichtcode = '574'
        g.header.ontvangerRol = '1'
      },
    },
  ],
  fout: [
    {
      geval: 'rol 1',
      bron: 'VC004',
      bewerk: (g) => {
        g.header.ontvangerRol = '1'
      },
    },
    {
      geval: 'rol 6',
      bron: 'VC004',
      bewerk: (g) => {
        g.header.ontvangerRol = '6'
      },
    },
    {
      geval: 'rol 7',
      bron: 'VC004',
      bewerk: (g) => {
        g.header.ontvangerRol = '7'
      },
    },
    {
      geval: 'geen rol',
      bron: 'VC004',
      bewerk: (g) => {
        g.header.ontvangerRol = null
      },
    },
  ],
})
