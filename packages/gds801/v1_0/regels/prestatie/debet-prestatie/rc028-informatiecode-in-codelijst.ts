import { referentieel } from '../../../regel/referentieel.ts'

export const informatiecodeInCodelijst = referentieel({
  id: 'gds801.debetPrestatie.informatiecode-in-codelijst',
  nummer: 'RC028',
  plek: 'debetPrestatie',
  veld: 'InformatieCode',
  lijst: 'CL0013-VEKT',
  waarde: (p) => p.informatieCode,
  peildatum: null,
})
