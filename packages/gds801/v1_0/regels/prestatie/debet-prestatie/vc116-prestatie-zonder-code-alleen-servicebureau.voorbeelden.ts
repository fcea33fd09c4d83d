import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { prestatieZonderCodeAlleenServicebureau } from './vc116-prestatie-zonder-code-alleen-servicebureau.ts'

export const prestatieZonderCodeAlleenServicebureauVoorbeelden = voorbeeldenVan(
  prestatieZonderCodeAlleenServicebureau,
  {
    goed: [
      {
        geval: 'lijst 999 aan een servicebureau',
        bron: 'VC116',
        bewerk: (g) => {
          g.als('servicebureau')
          g.debet.prestatieCodelijstCode = '999'
        },
      },
      {
        geval: 'lijst 071 aan een zorgverzekeraar',
        bron: 'VC116',
        bewerk: (g) => {
          g.als('ggz')
          g.debet.prestatieCodelijstCode = '071'
        },
      },
    ],
    fout: [
      {
        geval: 'lijst 999 aan een zorgverzekeraar',
        bron: 'VC116',
        bewerk: (g) => {
          g.als('ggz')
          g.debet.prestatieCodelijstCode = '999'
        },
      },
      {
        geval: 'lijst 999 aan DJI',
        bron: 'VC116',
        bewerk: (g) => {
          g.debet.prestatieCodelijstCode = '999'
        },
      },
    ],
  },
)
