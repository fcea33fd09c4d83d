import { referentieel } from '../../regel/referentieel.ts'

export const soortRelatieInCodelijst = referentieel({
  id: 'gds801.debiteur.soort-relatie-in-codelijst',
  nummer: 'RC016',
  plek: 'debiteur',
  veld: 'SoortRelatie',
  lijst: 'COD821-VEKT',
  waarde: ({ soortRelatie }, { header }) => (header.ontvangerRol === '2' ? soortRelatie : null),
  peildatum: null,
})
