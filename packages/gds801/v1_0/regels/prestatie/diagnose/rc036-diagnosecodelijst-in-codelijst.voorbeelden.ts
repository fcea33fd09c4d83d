import type { EpochDay } from '@zorgketen/values'
import { dag } from '../../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { diagnosecodelijstInCodelijst } from './rc036-diagnosecodelijst-in-codelijst.ts'

const algemeen = referentieleVoorbeelden(diagnosecodelijstInCodelijst, {
  bron: 'RC036',
  lijst: 'COD392-VEKT',
  zet: (g, code) => {
    g.diagnose.diagnoseCodelijstCode = code
  },
  code: '030',
  peildatum: (g) => g.diagnose.diagnosedatum as EpochDay,
})

export const diagnosecodelijstInCodelijstVoorbeelden = voorbeeldenVan(diagnosecodelijstInCodelijst, {
  goed: [
    ...algemeen.goed,
    {
      geval: 'zonder diagnosedatum geen datumtoets',
      bron: 'RC036',
      bewerk: (g) => {
        g.diagnose.diagnosedatum = null
        g.codelijsten.zet('COD392-VEKT', '032', { tot: dag('2000-01-01') })
      },
    },
  ],
  fout: algemeen.fout,
})
