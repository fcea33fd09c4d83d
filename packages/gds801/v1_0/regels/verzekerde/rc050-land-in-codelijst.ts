import { referentieel } from '../../regel/referentieel.ts'

export const landInCodelijst = referentieel({
  id: 'gds801.adresgegevens.land-in-codelijst',
  nummer: 'RC050',
  plek: 'adresgegevens',
  veld: 'Land',
  lijst: 'COD032-NEN',
  waarde: ({ land }, { header }) => (header.ontvangerRol === '2' ? land : null),
  peildatum: null,
})
