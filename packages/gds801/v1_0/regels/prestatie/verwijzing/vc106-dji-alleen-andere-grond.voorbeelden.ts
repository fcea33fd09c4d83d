import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { djiAlleenAndereGrond } from './vc106-dji-alleen-andere-grond.ts'

export const djiAlleenAndereGrondVoorbeelden = voorbeeldenVan(djiAlleenAndereGrond, {
  goed: [
    {
      geval: 'type 06 aan DJI',
      bron: 'VC106',
      bewerk: (g) => {
        g.verwijzing.typeVerwijzingcode = '06'
      },
    },
    {
      geval: 'type 01 aan een zorgverzekeraar',
      bron: 'VC106',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzing.typeVerwijzingcode = '01'
      },
    },
    {
      geval: 'type 01 aan DJI bij lijst 999',
      bron: 'VC106',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '999'
        g.verwijzing.typeVerwijzingcode = '01'
      },
    },
    {
      geval: 'het type ontbreekt',
      bron: 'VC106',
      bewerk: (g) => {
        g.verwijzing.typeVerwijzingcode = null
      },
    },
  ],
  fout: [
    {
      geval: 'type 05 aan DJI',
      bron: 'VC106',
      bewerk: (g) => {
        g.verwijzing.typeVerwijzingcode = '05'
      },
    },
    {
      geval: 'type 07 aan DJI',
      bron: 'VC106',
      bewerk: (g) => {
        g.verwijzing.typeVerwijzingcode = '07'
      },
    },
  ],
})
