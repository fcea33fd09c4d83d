import { opBegindatum } from '../../../regel/peildata.ts'
import { referentieel } from '../../../regel/referentieel.ts'

export const zorgaanbiederSpecificatieInCodelijst = referentieel({
  id: 'gds801.zorgaanbieder.specificatie-in-codelijst',
  nummer: 'RC024',
  plek: 'zorgaanbieder',
  veld: 'ZorgaanbiederSpecificatie',
  lijst: 'COD016-VEKT',
  waarde: (z) => z.zorgaanbiederSpecificatie,
  peildatum: opBegindatum,
})
