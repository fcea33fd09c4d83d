import type { EpochDay } from '@zorgketen/values'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { gbGgzProfielInCodelijst } from './rc041-gb-ggz-profiel-in-codelijst.ts'

const algemeen = referentieleVoorbeelden(gbGgzProfielInCodelijst, {
  bron: 'RC041',
  lijst: 'CL0009-NZA',
  zet: (g, code) => {
    Object.assign(g.diagnose, { diagnoseCodelijstCode: '033', diagnosecode: code })
  },
  code: 'FICTIEF-01',
  peildatum: (g) => g.diagnose.diagnosedatum as EpochDay,
})

export const gbGgzProfielInCodelijstVoorbeelden = voorbeeldenVan(gbGgzProfielInCodelijst, {
  goed: [
    ...algemeen.goed,
    {
      geval: 'een onbekende code uit een andere diagnoselijst',
      bron: 'RC041',
      bewerk: (g) => {
        Object.assign(g.diagnose, { diagnoseCodelijstCode: '012', diagnosecode: 'ONBEKEND' })
      },
    },
  ],
  fout: algemeen.fout,
})
