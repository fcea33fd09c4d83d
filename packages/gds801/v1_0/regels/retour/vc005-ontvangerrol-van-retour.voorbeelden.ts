import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { ontvangerrolVanRetour } from './vc005-ontvangerrol-van-retour.ts'

export const ontvangerrolVanRetourVoorbeelden = voorbeeldenVan(ontvangerrolVanRetour, {
  goed: [
    {
      geval: 'rol 1',
      bron: 'VC005',
      bewerk: (g) => {
        g.retour.header.ontvangerRol = '1'
      },
    },
    {
      geval: 'rol 2',
      bron: 'VC005',
      bewerk: (g) => {
        g.retour.header.ontvangerRol = '2'
      },
    },
    {
      geval: 'een ander berichttype',
      bron: 'VC005',
      bewerk: (g) => {
        g.retour.header.berichtcode = '573'
        g.retour.header.ontvangerRol = '3'
      },
    },
  ],
  fout: [
    {
      geval: 'rol 3',
      bron: 'VC005',
      bewerk: (g) => {
        g.retour.header.ontvangerRol = '3'
      },
    },
    {
      geval: 'rol 4',
      bron: 'VC005',
      bewerk: (g) => {
        g.retour.header.ontvangerRol = '4'
      },
    },
    {
      geval: 'rol 5',
      bron: 'VC005',
      bewerk: (g) => {
        g.retour.header.ontvangerRol = '5'
      },
    },
    {
      geval: 'rol 6',
      bron: 'VC005',
      bewerk: (g) => {
        g.retour.header.ontvangerRol = '6'
      },
    },
    {
      geval: 'rol 7',
      bron: 'VC005',
      bewerk: (g) => {
        g.retour.header.ontvangerRol = '7'
      },
    },
    {
      geval: 'geen rol',
      bron: 'VC005',
      bewerk: (g) => {
        g.retour.header.ontvangerRol = null
      },
    },
  ],
})
