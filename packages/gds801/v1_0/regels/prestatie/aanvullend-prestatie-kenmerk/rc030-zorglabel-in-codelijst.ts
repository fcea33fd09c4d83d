import { opBegindatum } from '../../../regel/peildata.ts'
import { referentieel } from '../../../regel/referentieel.ts'

export const zorglabelInCodelijst = referentieel({
  id: 'gds801.aanvullendPrestatieKenmerk.zorglabel-in-codelijst',
  nummer: 'RC030',
  plek: 'aanvullendPrestatieKenmerk',
  veld: 'ApkCode',
  lijst: 'CL0003-NZA',
  waarde: (k) => (k.apkCodelijstCode === '001' ? k.apkCode : null),
  peildatum: opBegindatum,
})
