import { voorbeeldenVan } from '../../voorbeeld/geval.ts'
import { informatiesysteemversieBijCode } from './vc009-informatiesysteemversie-bij-code.ts'

export const informatiesysteemversieBijCodeVoorbeelden = voorbeeldenVan(informatiesysteemversieBijCode, {
  goed: [
    {
      geval: 'code en versie',
      bron: 'VC009',
      bewerk: (g) => {
        g.declaratieContext.informatiesysteemCode = '0001'
        g.declaratieContext.informatiesysteemVersie = '1.0'
      },
    },
    {
      geval: 'geen van beide',
      bron: 'VC009',
      bewerk: (g) => {
        g.declaratieContext.informatiesysteemCode = null
        g.declaratieContext.informatiesysteemVersie = null
      },
    },
  ],
  fout: [
    {
      geval: 'code zonder versie',
      bron: 'VC009',
      bewerk: (g) => {
        g.declaratieContext.informatiesysteemCode = '0001'
      },
    },
  ],
})
