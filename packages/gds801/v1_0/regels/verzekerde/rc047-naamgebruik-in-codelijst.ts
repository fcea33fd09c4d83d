import { referentieel } from '../../regel/referentieel.ts'

export const naamgebruikInCodelijst = referentieel({
  id: 'gds801.naamgegevens.naamgebruik-in-codelijst',
  nummer: 'RC047',
  plek: 'naamgegevens',
  veld: 'Naamgebruik',
  lijst: 'COD700-NEN1',
  waarde: ({ naamgebruik }, { header }) => (header.ontvangerRol === '2' ? naamgebruik : null),
  peildatum: null,
})
