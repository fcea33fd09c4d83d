import type { EpochDay } from '@zorgketen/values'
import { dag } from '../../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { referentieleVoorbeelden } from '../../../voorbeeld/referentiele-voorbeelden.ts'
import { verwijzerSpecificatieInCodelijst } from './rc034-specificatie-in-codelijst.ts'

const algemeen = referentieleVoorbeelden(verwijzerSpecificatieInCodelijst, {
  bron: 'RC034',
  lijst: 'COD016-VEKT',
  zet: (g, code) => {
    g.verwijzer.zorgaanbiederSpecificatie = code
  },
  code: '0999',
  peildatum: (g) => g.verwijzing.verwijsdatum as EpochDay,
  vooraf: (g) => g.als('ggz'),
})

export const verwijzerSpecificatieInCodelijstVoorbeelden = voorbeeldenVan(verwijzerSpecificatieInCodelijst, {
  goed: [
    ...algemeen.goed,
    {
      geval: 'zonder verwijsdatum geen datumtoets',
      bron: 'RC034',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzing.verwijsdatum = null
        g.verwijzer.zorgaanbiederSpecificatie = '0999'
        g.codelijsten.zet('COD016-VEKT', '0999', { tot: dag('2000-01-01') })
      },
    },
  ],
  fout: algemeen.fout,
})
