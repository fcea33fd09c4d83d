import { referentieel } from '../../regel/referentieel.ts'

export const aanduidingBijNummerInCodelijst = referentieel({
  id: 'gds801.adresgegevens.aanduiding-bij-nummer-in-codelijst',
  nummer: 'RC048',
  plek: 'adresgegevens',
  veld: 'AanduidingBijNummer',
  lijst: 'CL0010-NICT',
  waarde: ({ aanduidingBijNummer }, { header }) => (header.ontvangerRol === '2' ? aanduidingBijNummer : null),
  peildatum: null,
})
