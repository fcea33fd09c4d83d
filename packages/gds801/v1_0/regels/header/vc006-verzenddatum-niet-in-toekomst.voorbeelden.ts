import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { verzenddatumNietInToekomst } from './vc006-verzenddatum-niet-in-toekomst.ts'

export const verzenddatumNietInToekomstVoorbeelden = voorbeeldenVan(verzenddatumNietInToekomst, {
  goed: [
    {
      geval: 'verzonden op de dag zelf',
      bron: 'VC006',
      bewerk: (g) => {
        g.header.verzenddatum = g.vandaag
      },
    },
  ],
  fout: [
    {
      geval: 'verzonden op een dag die nog moet komen',
      bron: 'VC006',
      bewerk: (g) => {
        g.header.verzenddatum = g.vandaag + 1
      },
    },
  ],
})
