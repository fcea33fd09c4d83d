import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { aanvullendeGegevensVoorServicebureau } from './vc025-aanvullende-gegevens-voor-servicebureau.ts'

export const aanvullendeGegevensVoorServicebureauVoorbeelden = voorbeeldenVan(aanvullendeGegevensVoorServicebureau, {
  goed: [
    {
      geval: 'aanwezig voor een servicebureau',
      bron: 'VC025',
      bewerk: (g) => {
        g.als('servicebureau')
      },
    },
    {
      geval: 'afwezig voor een verzekeraar',
      bron: 'VC025',
      bewerk: (g) => {
        g.als('ggz')
      },
    },
  ],
  fout: [
    {
      geval: 'afwezig voor een servicebureau',
      bron: 'VC025',
      bewerk: (g) => {
        g.als('servicebureau')
        g.verzekerde.aanvullendeVerzekerdegegevens = null
      },
    },
  ],
})
