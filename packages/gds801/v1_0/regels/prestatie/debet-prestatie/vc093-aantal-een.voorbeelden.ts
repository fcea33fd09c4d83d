import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { aantalEen } from './vc093-aantal-een.ts'

export const aantalEenVoorbeelden = voorbeeldenVan(aantalEen, {
  goed: [
    {
      geval: 'aantal 2 bij lijst 999',
      bron: 'VC093',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '999'
        g.debet.aantal = 2
      },
    },
    {
      geval: 'het element ontbreekt',
      bron: 'VC093',
      bewerk: (g) => {
        g.debet.aantal = null
      },
    },
  ],
  fout: [
    {
      geval: 'aantal 2 bij lijst 071',
      bron: 'VC093',
      bewerk: (g) => {
        g.debet.aantal = 2
      },
    },
    {
      geval: 'aantal 0 bij lijst 071',
      bron: 'VC093',
      bewerk: (g) => {
        g.debet.aantal = 0
      },
    },
  ],
})
