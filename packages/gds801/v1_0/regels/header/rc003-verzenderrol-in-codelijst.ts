import { opVerzenddatum } from '../../regel/peildata.ts'
import { referentieel } from '../../regel/referentieel.ts'

export const verzenderrolInCodelijst = referentieel({
  id: 'gds801.header.verzenderrol-in-codelijst',
  nummer: 'RC003',
  plek: 'header',
  veld: 'VerzenderRol',
  lijst: 'CL0002-VEKT',
  waarde: ({ verzenderRol }) => verzenderRol,
  peildatum: opVerzenddatum,
})
