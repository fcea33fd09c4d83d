import { opBegindatum } from '../../../regel/peildata.ts'
import { referentieel } from '../../../regel/referentieel.ts'

export const beroepInCodelijst = referentieel({
  id: 'gds801.zorgaanbieder.beroep-in-codelijst',
  nummer: 'RC026',
  plek: 'zorgaanbieder',
  veld: 'BeroepZorgverlener',
  lijst: 'CL0001-VEKT',
  waarde: (z) => z.beroepZorgverlener,
  peildatum: opBegindatum,
})
