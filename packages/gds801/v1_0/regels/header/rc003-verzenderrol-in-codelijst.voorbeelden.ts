import { dag } from '../../voorbeeld/dag.ts'
import { referentieleVoorbeelden } from '../../voorbeeld/referentiele-voorbeelden.ts'
import { verzenderrolInCodelijst } from './rc003-verzenderrol-in-codelijst.ts'

export const verzenderrolInCodelijstVoorbeelden = referentieleVoorbeelden(verzenderrolInCodelijst, {
  bron: 'RC003',
  lijst: 'CL0002-VEKT',
  zet: (g, code) => {
    g.header.verzenderRol = code
  },
  code: '1',
  peildatum: () => dag('2022-02-10'),
})
