import { dag } from '../../voorbeeld/dag.ts'
import { referentieleVoorbeelden } from '../../voorbeeld/referentiele-voorbeelden.ts'
import { ontvangerrolInCodelijst } from './rc006-ontvangerrol-in-codelijst.ts'

export const ontvangerrolInCodelijstVoorbeelden = referentieleVoorbeelden(ontvangerrolInCodelijst, {
  bron: 'RC006',
  lijst: 'CL0002-VEKT',
  zet: (g, code) => {
    g.header.ontvangerRol = code
  },
  code: '4',
  peildatum: () => dag('2022-02-10'),
})
