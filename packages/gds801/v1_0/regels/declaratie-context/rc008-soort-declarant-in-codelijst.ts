import { referentieel } from '../../regel/referentieel.ts'

export const soortDeclarantInCodelijst = referentieel({
  id: 'gds801.declarant.soort-declarant-in-codelijst',
  nummer: 'RC008',
  plek: 'declarant',
  veld: 'ZorgaanbiederSoort',
  lijst: 'CL0015-VEKT',
  waarde: ({ zorgaanbiederSoort }) => zorgaanbiederSoort,
  peildatum: null,
})
