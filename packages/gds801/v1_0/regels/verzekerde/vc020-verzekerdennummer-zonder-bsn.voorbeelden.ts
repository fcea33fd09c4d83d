import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { verzekerdennummerZonderBsn } from './vc020-verzekerdennummer-zonder-bsn.ts'

export const verzekerdennummerZonderBsnVoorbeelden = voorbeeldenVan(verzekerdennummerZonderBsn, {
  goed: [
    {
      geval: 'een SKN aan DJI',
      bron: 'VC020',
      bewerk: (g) => {
        g.verzekerde.verzekerdennummer = '1234567'
      },
    },
    {
      geval: 'een BSN aan een verzekeraar',
      bron: 'VC020',
      bewerk: (g) => {
        g.als('ggz')
      },
    },
  ],
  fout: [
    {
      geval: 'geen SKN aan DJI',
      bron: 'VC020',
      bewerk: (g) => {
        g.verzekerde.verzekerdennummer = null
      },
    },
  ],
})
