import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { verwijzerMetSpecificatie } from './vc109-verwijzer-met-specificatie.ts'

export const verwijzerMetSpecificatieVoorbeelden = voorbeeldenVan(verwijzerMetSpecificatie, {
  goed: [
    {
      geval: 'type 07 met een specificatie',
      bron: 'VC109',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzing.typeVerwijzingcode = '07'
        Object.assign(g.verwijzer, { zorgaanbiedercode: null, zorgaanbiederSpecificatie: '0999' })
      },
    },
    {
      geval: 'type 01 zonder specificatie',
      bron: 'VC109',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzing.typeVerwijzingcode = '01'
      },
    },
    {
      geval: 'type 07 zonder verwijzer bij lijst 999',
      bron: 'VC109',
      bewerk: (g) => {
        g.als('ggz')
        g.debet.prestatieCodelijstCode = '999'
        Object.assign(g.verwijzing, { typeVerwijzingcode: '07', verwijzer: null })
      },
    },
  ],
  fout: [
    {
      geval: 'type 07 zonder verwijzer',
      bron: 'VC109',
      bewerk: (g) => {
        g.als('ggz')
        Object.assign(g.verwijzing, { typeVerwijzingcode: '07', verwijzer: null })
      },
    },
    {
      geval: 'type 07 met alleen een AGB-code',
      bron: 'VC109',
      bewerk: (g) => {
        g.als('ggz')
        g.verwijzing.typeVerwijzingcode = '07'
      },
    },
  ],
})
