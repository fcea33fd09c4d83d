import type { EpochDay } from '@zorgketen/values'
import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { soortKostenInCodelijst } from './rc021-soort-kosten-in-codelijst.ts'

export const soortKostenInCodelijstVoorbeelden = referentieleVoorbeelden(soortKostenInCodelijst, {
  bron: 'RC021',
  lijst: 'COD076-VEKT',
  zet: (g, code) => {
    g.debet.soortKosten = code
  },
  code: 'FICTIEF-01',
  peildatum: (g) => g.debet.begindatum as EpochDay,
})
