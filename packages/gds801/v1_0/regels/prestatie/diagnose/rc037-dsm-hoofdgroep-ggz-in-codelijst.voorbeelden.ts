import type { EpochDay } from '@zorgketen/values'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { dsmHoofdgroepGgzInCodelijst } from './rc037-dsm-hoofdgroep-ggz-in-codelijst.ts'

const algemeen = referentieleVoorbeelden(dsmHoofdgroepGgzInCodelijst, {
  bron: 'RC037',
  lijst: 'CL0005-NZA',
  zet: (g, code) => {
    Object.assign(g.diagnose, { diagnoseCodelijstCode: '029', diagnosecode: code })
  },
  code: '16',
  peildatum: (g) => g.diagnose.diagnosedatum as EpochDay,
})

export const dsmHoofdgroepGgzInCodelijstVoorbeelden = voorbeeldenVan(dsmHoofdgroepGgzInCodelijst, {
  goed: [
    ...algemeen.goed,
    {
      geval: 'een onbekende code uit een andere diagnoselijst',
      bron: 'RC037',
      bewerk: (g) => {
        Object.assign(g.diagnose, { diagnoseCodelijstCode: '012', diagnosecode: 'ONBEKEND' })
      },
    },
  ],
  fout: algemeen.fout,
})
