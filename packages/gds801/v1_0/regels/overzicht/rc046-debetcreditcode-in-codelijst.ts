import { referentieel } from '../../regel/referentieel.ts'

export const debetcreditcodeInCodelijst = referentieel({
  id: 'gds801.totaalDeclaratiebedrag.debetcreditcode-in-codelijst',
  nummer: 'RC046',
  plek: 'totaalDeclaratiebedrag',
  veld: 'DebetCreditCode',
  lijst: 'COD043-VEKT',
  waarde: ({ debetCreditCode }) => debetCreditCode,
  peildatum: null,
})
