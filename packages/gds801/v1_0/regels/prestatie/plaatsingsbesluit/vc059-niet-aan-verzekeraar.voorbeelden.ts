import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { nietAanVerzekeraar } from './vc059-niet-aan-verzekeraar.ts'

export const nietAanVerzekeraarVoorbeelden = voorbeeldenVan(nietAanVerzekeraar, {
  goed: [
    {
      geval: 'aan DJI',
      bron: 'VC059',
      bewerk: (g) => {
        g.header.ontvangerRol = '4'
      },
    },
    {
      geval: 'aan een servicebureau',
      bron: 'VC059',
      bewerk: (g) => {
        g.header.ontvangerRol = '2'
      },
    },
    {
      geval: 'aan een zorgverzekeraar, zonder plaatsingsbesluit',
      bron: 'VC059',
      bewerk: (g) => {
        g.header.ontvangerRol = '3'
        g.gegevens.plaatsingsbesluit = null
      },
    },
  ],
  fout: [
    {
      geval: 'aan een zorgverzekeraar',
      bron: 'VC059',
      bewerk: (g) => {
        g.header.ontvangerRol = '3'
      },
    },
    {
      geval: 'aan een zorgkantoor',
      bron: 'VC059',
      bewerk: (g) => {
        g.header.ontvangerRol = '5'
      },
    },
  ],
})
