import { referentieel } from '../../../regel/referentieel.ts'

export const verwijzerSoortInCodelijst = referentieel({
  id: 'gds801.verwijzer.soort-in-codelijst',
  nummer: 'RC033',
  plek: 'verwijzer',
  veld: 'ZorgaanbiederSoort',
  lijst: 'CL0015-VEKT',
  waarde: (z) => z.zorgaanbiederSoort,
  peildatum: null,
})
