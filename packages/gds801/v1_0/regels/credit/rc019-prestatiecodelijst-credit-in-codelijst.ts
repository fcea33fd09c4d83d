import { opBegindatumCredit } from '../../regel/peildata.ts'
import { referentieel } from '../../regel/referentieel.ts'

export const prestatiecodelijstCreditInCodelijst = referentieel({
  id: 'gds801.creditPrestatie.prestatiecodelijst-credit-in-codelijst',
  nummer: 'RC019',
  plek: 'creditPrestatie',
  veld: 'PrestatieCodelijstCode',
  lijst: 'COD367-VEKT',
  waarde: ({ prestatieCodelijstCode }) => prestatieCodelijstCode,
  peildatum: opBegindatumCredit,
})
