import { opVerwijsdatum } from '../../../regel/peildata.ts'
import { referentieel } from '../../../regel/referentieel.ts'

export const verwijzerSpecificatieInCodelijst = referentieel({
  id: 'gds801.verwijzer.specificatie-in-codelijst',
  nummer: 'RC034',
  plek: 'verwijzer',
  veld: 'ZorgaanbiederSpecificatie',
  lijst: 'COD016-VEKT',
  waarde: (z) => z.zorgaanbiederSpecificatie,
  peildatum: opVerwijsdatum,
})
