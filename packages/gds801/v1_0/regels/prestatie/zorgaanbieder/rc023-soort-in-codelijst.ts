import { referentieel } from '../../../regel/referentieel.ts'

export const zorgaanbiederSoortInCodelijst = referentieel({
  id: 'gds801.zorgaanbieder.soort-in-codelijst',
  nummer: 'RC023',
  plek: 'zorgaanbieder',
  veld: 'ZorgaanbiederSoort',
  lijst: 'CL0015-VEKT',
  waarde: (z) => z.zorgaanbiederSoort,
  peildatum: null,
})
