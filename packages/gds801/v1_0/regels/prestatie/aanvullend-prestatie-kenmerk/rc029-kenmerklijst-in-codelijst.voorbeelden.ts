import type { EpochDay } from '@zorgketen/values'
import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { kenmerklijstInCodelijst } from './rc029-kenmerklijst-in-codelijst.ts'

export const kenmerklijstInCodelijstVoorbeelden = referentieleVoorbeelden(kenmerklijstInCodelijst, {
  bron: 'RC029',
  lijst: 'CL0012-VEKT',
  zet: (g, code) => {
    g.kenmerk.apkCodelijstCode = code
  },
  code: '004',
  peildatum: (g) => g.debet.begindatum as EpochDay,
})
