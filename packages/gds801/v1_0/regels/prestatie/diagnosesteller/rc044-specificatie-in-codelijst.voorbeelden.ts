import type { EpochDay } from '@zorgketen/values'
import { dag } from '../../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { diagnosestellerSpecificatieInCodelijst } from './rc044-specificatie-in-codelijst.ts'

const algemeen = referentieleVoorbeelden(diagnosestellerSpecificatieInCodelijst, {
  bron: 'RC044',
  lijst: 'COD016-VEKT',
  zet: (g, code) => {
    g.diagnosesteller.zorgaanbiederSpecificatie = code
  },
  code: '0999',
  peildatum: (g) => g.diagnose.diagnosedatum as EpochDay,
})

export const diagnosestellerSpecificatieInCodelijstVoorbeelden = voorbeeldenVan(
  diagnosestellerSpecificatieInCodelijst,
  {
    goed: [
      ...algemeen.goed,
      {
        geval: 'zonder diagnosedatum geen datumtoets',
        bron: 'RC044',
        bewerk: (g) => {
          g.diagnose.diagnosedatum = null
          g.diagnosesteller.zorgaanbiederSpecificatie = '0999'
          g.codelijsten.zet('COD016-VEKT', '0999', { tot: dag('2000-01-01') })
        },
      },
    ],
    fout: algemeen.fout,
  },
)
