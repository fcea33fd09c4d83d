import type { EpochDay } from '@zorgketen/values'
import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { zorgaanbiederSpecificatieInCodelijst } from './rc024-specificatie-in-codelijst.ts'

export const zorgaanbiederSpecificatieInCodelijstVoorbeelden = referentieleVoorbeelden(
  zorgaanbiederSpecificatieInCodelijst,
  {
    bron: 'RC024',
    lijst: 'COD016-VEKT',
    zet: (g, code) => {
      g.behandelaar.zorgaanbiederSpecificatie = code
    },
    code: '0999',
    peildatum: (g) => g.debet.begindatum as EpochDay,
  },
)
