import { referentieel } from '../../regel/referentieel.ts'

export const geslachtDebiteurInCodelijst = referentieel({
  id: 'gds801.debiteur.geslacht-debiteur-in-codelijst',
  nummer: 'RC015',
  plek: 'debiteur',
  veld: 'GeslachtCode',
  lijst: 'COD046-NEN',
  waarde: ({ geslachtCode }, { header }) => (header.ontvangerRol === '2' ? geslachtCode : null),
  peildatum: null,
})
