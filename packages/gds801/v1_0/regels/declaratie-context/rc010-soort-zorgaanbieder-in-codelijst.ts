import { referentieel } from '../../regel/referentieel.ts'

export const soortZorgaanbiederInCodelijst = referentieel({
  id: 'gds801.contextZorgaanbieder.soort-zorgaanbieder-in-codelijst',
  nummer: 'RC010',
  plek: 'contextZorgaanbieder',
  veld: 'ZorgaanbiederSoort',
  lijst: 'CL0015-VEKT',
  waarde: ({ zorgaanbiederSoort }) => zorgaanbiederSoort,
  peildatum: null,
})
