import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { aanvullendeGegevensAlleenVoorServicebureau } from './vc026-aanvullende-gegevens-alleen-voor-servicebureau.ts'

export const aanvullendeGegevensAlleenVoorServicebureauVoorbeelden = voorbeeldenVan(
  aanvullendeGegevensAlleenVoorServicebureau,
  {
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
  },
)
