import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { codelijstPastBijDji } from './vc100-codelijst-past-bij-dji.ts'

export const codelijstPastBijDjiVoorbeelden = voorbeeldenVan(codelijstPastBijDji, {
  goed: [
    {
      geval: 'lijst 030 aan DJI',
      bron: 'VC100',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = '030'
      },
    },
    {
      geval: 'lijst 032 aan DJI',
      bron: 'VC100',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = '032'
      },
    },
    {
      geval: 'lijst 029 aan een zorgverzekeraar',
      bron: 'VC100',
      bewerk: (g) => {
        g.als('ggz')
        g.diagnose.diagnoseCodelijstCode = '029'
      },
    },
    {
      geval: 'lijst 029 aan DJI bij een regel met lijst 999',
      bron: 'VC100',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '999'
        g.diagnose.diagnoseCodelijstCode = '029'
      },
    },
    {
      geval: 'geen codelijst',
      bron: 'VC100',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = null
      },
    },
  ],
  fout: [
    {
      geval: 'lijst 029 aan DJI',
      bron: 'VC100',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = '029'
      },
    },
    {
      geval: 'lijst 031 aan DJI',
      bron: 'VC100',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = '031'
      },
    },
    {
      geval: 'lijst 033 aan DJI',
      bron: 'VC100',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = '033'
      },
    },
  ],
})
