import { referentieel } from '../../regel/referentieel.ts'

export const geslachtVerzekerdeInCodelijst = referentieel({
  id: 'gds801.aanvullendeVerzekerdegegevens.geslacht-verzekerde-in-codelijst',
  nummer: 'RC015',
  plek: 'aanvullendeVerzekerdegegevens',
  veld: 'GeslachtCode',
  lijst: 'COD046-NEN',
  waarde: ({ geslachtCode }, { header }) => (header.ontvangerRol === '2' ? geslachtCode : null),
  peildatum: null,
})
