import type { EpochDay } from '@zorgketen/values'
import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { beroepInCodelijst } from './rc026-beroep-in-codelijst.ts'

export const beroepInCodelijstVoorbeelden = referentieleVoorbeelden(beroepInCodelijst, {
  bron: 'RC026',
  lijst: 'CL0001-VEKT',
  zet: (g, code) => {
    g.behandelaar.beroepZorgverlener = code
  },
  code: 'FICTIEF-01',
  peildatum: (g) => g.debet.begindatum as EpochDay,
})
