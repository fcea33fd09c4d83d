import { opFactuurdatum } from '../../regel/peildata.ts'
import { referentieel } from '../../regel/referentieel.ts'

export const informatiesysteemcodeInCodelijst = referentieel({
  id: 'gds801.declaratieContext.informatiesysteemcode-in-codelijst',
  nummer: 'RC052',
  plek: 'declaratieContext',
  veld: 'InformatiesysteemCode',
  lijst: 'COD805-VEKT',
  waarde: ({ informatiesysteemCode }) => informatiesysteemCode,
  peildatum: opFactuurdatum,
})
