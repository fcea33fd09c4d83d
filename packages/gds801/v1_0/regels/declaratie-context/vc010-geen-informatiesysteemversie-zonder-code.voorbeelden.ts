import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { geenInformatiesysteemversieZonderCode } from './vc010-geen-informatiesysteemversie-zonder-code.ts'

export const geenInformatiesysteemversieZonderCodeVoorbeelden = voorbeeldenVan(geenInformatiesysteemversieZonderCode, {
  goed: [
    {
      geval: 'code en versie',
      bron: 'VC010',
      bewerk: (g) => {
        g.declaratieContext.informatiesysteemCode = '0001'
        g.declaratieContext.informatiesysteemVersie = '1.0'
      },
    },
    {
      geval: 'geen van beide',
      bron: 'VC010',
      bewerk: (g) => {
        g.declaratieContext.informatiesysteemCode = null
        g.declaratieContext.informatiesysteemVersie = null
      },
    },
  ],
  fout: [
    {
      geval: 'versie zonder code',
      bron: 'VC010',
      bewerk: (g) => {
        g.declaratieContext.informatiesysteemVersie = '1.0'
      },
    },
  ],
})
