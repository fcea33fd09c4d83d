import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { zonderVerwijzingAlleenServicebureau } from './vc110-zonder-verwijzing-alleen-servicebureau.ts'

export const zonderVerwijzingAlleenServicebureauVoorbeelden = voorbeeldenVan(zonderVerwijzingAlleenServicebureau, {
  goed: [
    {
      geval: 'type 05 aan een servicebureau',
      bron: 'VC110',
      bewerk: (g) => {
        g.als('servicebureau')
        g.verwijzing.typeVerwijzingcode = '05'
      },
    },
    {
      geval: 'type 05 aan een zorgverzekeraar bij lijst 999',
      bron: 'VC110',
      bewerk: (g) => {
        g.als('ggz')
        g.debet.prestatieCodelijstCode = '999'
        g.verwijzing.typeVerwijzingcode = '05'
      },
    },
    {
      geval: 'type 06 aan een zorgverzekeraar',
      bron: 'VC110',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzing.typeVerwijzingcode = '06'
      },
    },
  ],
  fout: [
    {
      geval: 'type 05 aan een zorgverzekeraar',
      bron: 'VC110',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzing.typeVerwijzingcode = '05'
      },
    },
    {
      geval: 'type 05 aan DJI',
      bron: 'VC110',
      bewerk: (g) => {
        g.verwijzing.typeVerwijzingcode = '05'
      },
    },
  ],
})
