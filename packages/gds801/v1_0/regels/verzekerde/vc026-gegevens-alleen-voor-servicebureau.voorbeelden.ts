import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { gegevensAlleenVoorServicebureau } from './vc026-gegevens-alleen-voor-servicebureau.ts'

export const gegevensAlleenVoorServicebureauVoorbeelden = voorbeeldenVan(gegevensAlleenVoorServicebureau, {
  goed: [
    {
      geval: 'aanwezig voor een servicebureau',
      bron: 'VC026',
      bewerk: (g) => {
        g.als('servicebureau')
      },
    },
    {
      geval: 'afwezig voor DJI',
      bron: 'VC026',
      bewerk: (g) => {
        g.verzekerde.aanvullendeVerzekerdegegevens = null
      },
    },
  ],
  fout: [
    {
      geval: 'aanwezig voor DJI',
      bron: 'VC026',
      bewerk: (g) => {
        g.verzekerde.aanvullendeVerzekerdegegevens = g.aanvullend
      },
    },
  ],
})
