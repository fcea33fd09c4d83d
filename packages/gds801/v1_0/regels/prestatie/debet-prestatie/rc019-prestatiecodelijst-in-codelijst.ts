import { opBegindatum } from '../../../regel/peildata.ts'
import { referentieel } from '../../../regel/referentieel.ts'

export const prestatiecodelijstInCodelijst = referentieel({
  id: 'gds801.debetPrestatie.prestatiecodelijst-in-codelijst',
  nummer: 'RC019',
  plek: 'debetPrestatie',
  veld: 'PrestatieCodelijstCode',
  lijst: 'COD367-VEKT',
  waarde: (p) => p.prestatieCodelijstCode,
  peildatum: opBegindatum,
})
