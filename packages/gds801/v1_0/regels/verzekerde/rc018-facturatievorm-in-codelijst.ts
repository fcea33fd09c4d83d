import { referentieel } from '../../regel/referentieel.ts'

export const facturatievormInCodelijst = referentieel({
  id: 'gds801.debiteur.facturatievorm-in-codelijst',
  nummer: 'RC018',
  plek: 'debiteur',
  veld: 'Facturatievorm',
  lijst: 'COD655-VEKT',
  waarde: ({ facturatievorm }, { header }) => (header.ontvangerRol === '2' ? facturatievorm : null),
  peildatum: null,
})
