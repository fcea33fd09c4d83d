import type { EpochDay } from '@zorgketen/values'
import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { prestatiecodelijstInCodelijst } from './rc019-prestatiecodelijst-in-codelijst.ts'

export const prestatiecodelijstInCodelijstVoorbeelden = referentieleVoorbeelden(prestatiecodelijstInCodelijst, {
  bron: 'RC019',
  lijst: 'COD367-VEKT',
  zet: (g, code) => {
    g.debet.prestatieCodelijstCode = code
  },
  code: '071',
  peildatum: (g) => g.debet.begindatum as EpochDay,
})
