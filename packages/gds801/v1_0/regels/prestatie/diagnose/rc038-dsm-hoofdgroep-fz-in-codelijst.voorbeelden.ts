import type { EpochDay } from '@zorgketen/values'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { dsmHoofdgroepFzInCodelijst } from './rc038-dsm-hoofdgroep-fz-in-codelijst.ts'

const algemeen = referentieleVoorbeelden(dsmHoofdgroepFzInCodelijst, {
  bron: 'RC038',
  lijst: 'CL0006-NZA',
  zet: (g, code) => {
    Object.assign(g.diagnose, { diagnoseCodelijstCode: '030', diagnosecode: code })
  },
  code: '16',
  peildatum: (g) => g.diagnose.diagnosedatum as EpochDay,
})

export const dsmHoofdgroepFzInCodelijstVoorbeelden = voorbeeldenVan(dsmHoofdgroepFzInCodelijst, {
  goed: [
    ...algemeen.goed,
    {
      geval: 'een onbekende code uit een andere diagnoselijst',
      bron: 'RC038',
      bewerk: (g) => {
        Object.assign(g.diagnose, { diagnoseCodelijstCode: '012', diagnosecode: 'ONBEKEND' })
      },
    },
  ],
  fout: algemeen.fout,
})
