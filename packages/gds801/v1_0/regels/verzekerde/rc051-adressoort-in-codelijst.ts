import { referentieel } from '../../regel/referentieel.ts'

export const adressoortInCodelijst = referentieel({
  id: 'gds801.adresgegevens.adressoort-in-codelijst',
  nummer: 'RC051',
  plek: 'adresgegevens',
  veld: 'AdresSoort',
  lijst: 'CL0011-NICT',
  waarde: ({ adresSoort }, { header }) => (header.ontvangerRol === '2' ? adresSoort : null),
  peildatum: null,
})
