import type { EpochDay } from '@zorgketen/values'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { zorgvraagtypeFzInCodelijst } from './rc040-zorgvraagtype-fz-in-codelijst.ts'

const algemeen = referentieleVoorbeelden(zorgvraagtypeFzInCodelijst, {
  bron: 'RC040',
  lijst: 'CL0008-NZA',
  zet: (g, code) => {
    Object.assign(g.diagnose, { diagnoseCodelijstCode: '032', diagnosecode: code })
  },
  code: 'FICTIEF-01',
  peildatum: (g) => g.diagnose.diagnosedatum as EpochDay,
})

export const zorgvraagtypeFzInCodelijstVoorbeelden = voorbeeldenVan(zorgvraagtypeFzInCodelijst, {
  goed: [
    ...algemeen.goed,
    {
      geval: 'een onbekende code uit een andere diagnoselijst',
      bron: 'RC040',
      bewerk: (g) => {
        Object.assign(g.diagnose, { diagnoseCodelijstCode: '012', diagnosecode: 'ONBEKEND' })
      },
    },
  ],
  fout: algemeen.fout,
})
