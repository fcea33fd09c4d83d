import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { buitenlandverzekerdeVoor7125 } from './vc024-buitenlandverzekerde-voor-7125.ts'

export const buitenlandverzekerdeVoor7125Voorbeelden = voorbeeldenVan(buitenlandverzekerdeVoor7125, {
  goed: [
    {
      geval: 'aanwezig voor 7125',
      bron: 'VC024',
      bewerk: (g) => {
        g.als('buitenland')
      },
    },
    {
      geval: 'afwezig voor DJI',
      bron: 'VC024',
      bewerk: (g) => {
        g.verzekerde.buitenlandVerzekerde = null
      },
    },
  ],
  fout: [
    {
      geval: 'afwezig voor 7125',
      bron: 'VC024',
      bewerk: (g) => {
        g.als('buitenland')
        g.verzekerde.buitenlandVerzekerde = null
      },
    },
  ],
})
