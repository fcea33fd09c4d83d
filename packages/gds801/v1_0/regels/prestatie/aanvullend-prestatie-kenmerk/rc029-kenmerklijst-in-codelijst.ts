import { opBegindatum } from '../../../regel/peildata.ts'
import { referentieel } from '../../../regel/referentieel.ts'

export const kenmerklijstInCodelijst = referentieel({
  id: 'gds801.aanvullendPrestatieKenmerk.kenmerklijst-in-codelijst',
  nummer: 'RC029',
  plek: 'aanvullendPrestatieKenmerk',
  veld: 'ApkCodelijstCode',
  lijst: 'CL0012-VEKT',
  waarde: (k) => k.apkCodelijstCode,
  peildatum: opBegindatum,
})
