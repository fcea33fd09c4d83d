import { opVerzenddatum } from '../../regel/peildata.ts'
import { referentieel } from '../../regel/referentieel.ts'

export const ontvangerrolInCodelijst = referentieel({
  id: 'gds801.header.ontvangerrol-in-codelijst',
  nummer: 'RC006',
  plek: 'header',
  veld: 'OntvangerRol',
  lijst: 'CL0002-VEKT',
  waarde: ({ ontvangerRol }) => ontvangerRol,
  peildatum: opVerzenddatum,
})
