import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { buitenlandverzekerdeAlleenVoor7125 } from './vc056-buitenlandverzekerde-alleen-voor-7125.ts'

export const buitenlandverzekerdeAlleenVoor7125Voorbeelden = voorbeeldenVan(buitenlandverzekerdeAlleenVoor7125, {
  goed: [
    {
      geval: 'aanwezig voor 7125',
      bron: 'VC056',
      bewerk: (g) => {
        g.als('buitenland')
      },
    },
    {
      geval: 'afwezig voor DJI',
      bron: 'VC056',
      bewerk: (g) => {
        g.verzekerde.buitenlandVerzekerde = null
      },
    },
  ],
  fout: [
    {
      geval: 'aanwezig voor DJI',
      bron: 'VC056',
      bewerk: (g) => {
        g.verzekerde.buitenlandVerzekerde = g.nieuw('BuitenlandVerzekerde')
      },
    },
  ],
})
