import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { geenBsnVoorDjiEnBuitenland } from './vc017-geen-bsn-voor-dji-en-buitenland.ts'

export const geenBsnVoorDjiEnBuitenlandVoorbeelden = voorbeeldenVan(geenBsnVoorDjiEnBuitenland, {
  goed: [
    {
      geval: 'alleen een SKN aan DJI',
      bron: 'VC017',
      bewerk: (g) => {
        g.verzekerde.bsn = null
      },
    },
    {
      geval: 'een BSN aan een verzekeraar',
      bron: 'VC017',
      bewerk: (g) => {
        g.als('ggz')
      },
    },
  ],
  fout: [
    {
      geval: 'een BSN aan DJI',
      bron: 'VC017',
      bewerk: (g) => {
        g.verzekerde.bsn = '999990019'
      },
    },
    {
      geval: 'een BSN aan 7125',
      bron: 'VC017',
      bewerk: (g) => {
        g.als('buitenland')
        g.verzekerde.bsn = '999990019'
      },
    },
  ],
})
