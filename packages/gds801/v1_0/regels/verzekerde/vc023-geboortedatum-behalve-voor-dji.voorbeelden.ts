import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { geboortedatumBehalveVoorDji } from './vc023-geboortedatum-behalve-voor-dji.ts'

export const geboortedatumBehalveVoorDjiVoorbeelden = voorbeeldenVan(geboortedatumBehalveVoorDji, {
  goed: [
    {
      geval: 'een geboortedatum aan een verzekeraar',
      bron: 'VC023',
      bewerk: (g) => {
        g.als('ggz')
      },
    },
    {
      geval: 'geen geboortedatum aan DJI',
      bron: 'VC023',
      bewerk: (g) => {
        g.verzekerde.geboortedatum = null
      },
    },
  ],
  fout: [
    {
      geval: 'geen geboortedatum aan een verzekeraar',
      bron: 'VC023',
      bewerk: (g) => {
        g.als('ggz')
        g.verzekerde.geboortedatum = null
      },
    },
  ],
})
