import { referentieel } from '../../regel/referentieel.ts'

export const incassocodeInCodelijst = referentieel({
  id: 'gds801.debiteur.incassocode-in-codelijst',
  nummer: 'RC017',
  plek: 'debiteur',
  veld: 'IncassoCode',
  lijst: 'COD908-VEKT',
  waarde: ({ incassoCode }, { header }) => (header.ontvangerRol === '2' ? incassoCode : null),
  peildatum: null,
})
