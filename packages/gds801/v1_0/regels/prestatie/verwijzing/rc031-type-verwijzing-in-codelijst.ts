import { referentieel } from '../../../regel/referentieel.ts'

export const typeVerwijzingInCodelijst = referentieel({
  id: 'gds801.verwijzing.type-verwijzing-in-codelijst',
  nummer: 'RC031',
  plek: 'verwijzing',
  veld: 'TypeVerwijzingcode',
  lijst: 'CL0004-NZA',
  waarde: (v) => v.typeVerwijzingcode,
  peildatum: null,
})
