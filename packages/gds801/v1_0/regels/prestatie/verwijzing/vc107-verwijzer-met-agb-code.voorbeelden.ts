import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { verwijzerMetAgbCode } from './vc107-verwijzer-met-agb-code.ts'

export const verwijzerMetAgbCodeVoorbeelden = voorbeeldenVan(verwijzerMetAgbCode, {
  goed: [
    {
      geval: 'type 03 zonder verwijzer',
      bron: 'VC107',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzing, { typeVerwijzingcode: '03', verwijzer: null })
      },
    },
    {
      geval: 'type 02 met AGB-code',
      bron: 'VC107',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzing.typeVerwijzingcode = '02'
      },
    },
    {
      geval: 'type 01 zonder verwijzer bij lijst 999',
      bron: 'VC107',
      bewerk: (g) => {
        g.als('ggz')
        g.debet.prestatieCodelijstCode = '999'
        g.verwijzing.verwijzer = null
      },
    },
  ],
  fout: [
    {
      geval: 'type 01 zonder verwijzer',
      bron: 'VC107',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzing, { typeVerwijzingcode: '01', verwijzer: null })
      },
    },
    {
      geval: 'type 02 met een verwijzer zonder AGB-code',
      bron: 'VC107',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzing.typeVerwijzingcode = '02'
        Object.assign(g.verwijzer, { zorgaanbiedercode: null, zorgaanbiederSpecificatie: '0999' })
      },
    },
  ],
})
