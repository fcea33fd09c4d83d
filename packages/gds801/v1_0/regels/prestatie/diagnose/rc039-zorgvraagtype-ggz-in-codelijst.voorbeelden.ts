import type { EpochDay } from '@zorgketen/values'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { zorgvraagtypeGgzInCodelijst } from './rc039-zorgvraagtype-ggz-in-codelijst.ts'

const algemeen = referentieleVoorbeelden(zorgvraagtypeGgzInCodelijst, {
  bron: 'RC039',
  lijst: 'CL0007-NZA',
  zet: (g, code) => {
    Object.assign(g.diagnose, { diagnoseCodelijstCode: '031', diagnosecode: code })
  },
  code: '2',
  peildatum: (g) => g.diagnose.diagnosedatum as EpochDay,
})

export const zorgvraagtypeGgzInCodelijstVoorbeelden = voorbeeldenVan(zorgvraagtypeGgzInCodelijst, {
  goed: [
    ...algemeen.goed,
    {
      geval: 'een onbekende code uit een andere diagnoselijst',
      bron: 'RC039',
      bewerk: (g) => {
        Object.assign(g.diagnose, { diagnoseCodelijstCode: '012', diagnosecode: 'ONBEKEND' })
      },
    },
  ],
  fout: algemeen.fout,
})
