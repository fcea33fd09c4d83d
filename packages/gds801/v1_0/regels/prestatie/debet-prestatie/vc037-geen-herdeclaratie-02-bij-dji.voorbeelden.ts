import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { geenHerdeclaratie02BijDji } from './vc037-geen-herdeclaratie-02-bij-dji.ts'

export const geenHerdeclaratie02BijDjiVoorbeelden = voorbeeldenVan(geenHerdeclaratie02BijDji, {
  goed: [
    {
      geval: 'code 02 aan een zorgverzekeraar',
      bron: 'VC037',
      bewerk: (g) => {
        g.als('ggz')
        g.debet.herdeclaratiecode = '02'
      },
    },
    {
      geval: 'code 01 aan DJI',
      bron: 'VC037',
      bewerk: (g) => {
        g.debet.herdeclaratiecode = '01'
      },
    },
  ],
  fout: [
    {
      geval: 'code 02 aan DJI',
      bron: 'VC037',
      bewerk: (g) => {
        g.debet.herdeclaratiecode = '02'
      },
    },
  ],
})
