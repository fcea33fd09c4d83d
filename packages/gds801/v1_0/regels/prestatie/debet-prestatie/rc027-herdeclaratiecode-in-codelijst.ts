import { referentieel } from '../../../regel/referentieel.ts'

export const herdeclaratiecodeInCodelijst = referentieel({
  id: 'gds801.debetPrestatie.herdeclaratiecode-in-codelijst',
  nummer: 'RC027',
  plek: 'debetPrestatie',
  veld: 'Herdeclaratiecode',
  lijst: 'COD651-VEKT',
  waarde: (p) => p.herdeclaratiecode,
  peildatum: null,
})
