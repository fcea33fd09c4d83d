import { opBegindatum } from '../../../regel/peildata.ts'
import { referentieel } from '../../../regel/referentieel.ts'

export const soortKostenInCodelijst = referentieel({
  id: 'gds801.debetPrestatie.soort-kosten-in-codelijst',
  nummer: 'RC021',
  plek: 'debetPrestatie',
  veld: 'SoortKosten',
  lijst: 'COD076-VEKT',
  waarde: (p) => p.soortKosten,
  peildatum: opBegindatum,
})
