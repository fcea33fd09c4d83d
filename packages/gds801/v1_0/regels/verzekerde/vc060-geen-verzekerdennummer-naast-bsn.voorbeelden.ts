import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { geenVerzekerdennummerNaastBsn } from './vc060-geen-verzekerdennummer-naast-bsn.ts'

export const geenVerzekerdennummerNaastBsnVoorbeelden = voorbeeldenVan(geenVerzekerdennummerNaastBsn, {
  goed: [
    {
      geval: 'alleen een BSN',
      bron: 'VC060',
      bewerk: (g) => {
        g.als('ggz')
      },
    },
    {
      geval: 'alleen een SKN',
      bron: 'VC060',
      bewerk: (g) => {
        g.verzekerde.bsn = null
      },
    },
  ],
  fout: [
    {
      geval: 'BSN en verzekerdennummer',
      bron: 'VC060',
      bewerk: (g) => {
        g.als('ggz')
        g.verzekerde.verzekerdennummer = 'V1'
      },
    },
  ],
})
