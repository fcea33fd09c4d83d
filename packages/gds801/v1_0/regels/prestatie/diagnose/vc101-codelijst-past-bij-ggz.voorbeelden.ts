import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { codelijstPastBijGgz } from './vc101-codelijst-past-bij-ggz.ts'

export const codelijstPastBijGgzVoorbeelden = voorbeeldenVan(codelijstPastBijGgz, {
  goed: [
    {
      geval: 'lijst 029 aan een zorgverzekeraar',
      bron: 'VC101',
      bewerk: (g) => {
        g.als('ggz')
        g.diagnose.diagnoseCodelijstCode = '029'
      },
    },
    {
      geval: 'lijst 031 aan een zorgverzekeraar',
      bron: 'VC101',
      bewerk: (g) => {
        g.als('ggz')
        g.diagnose.diagnoseCodelijstCode = '031'
      },
    },
    {
      geval: 'lijst 033 aan een zorgverzekeraar',
      bron: 'VC101',
      bewerk: (g) => {
        g.als('ggz')
        g.diagnose.diagnoseCodelijstCode = '033'
      },
    },
    {
      geval: 'lijst 030 aan DJI',
      bron: 'VC101',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = '030'
      },
    },
    {
      geval: 'lijst 030 bij een regel met lijst 999',
      bron: 'VC101',
      bewerk: (g) => {
        g.als('ggz')
        g.debet.prestatieCodelijstCode = '999'
        g.diagnose.diagnoseCodelijstCode = '030'
      },
    },
    {
      geval: 'geen codelijst',
      bron: 'VC101',
      bewerk: (g) => {
        g.als('ggz')
        g.diagnose.diagnoseCodelijstCode = null
      },
    },
  ],
  fout: [
    {
      geval: 'lijst 030 aan een zorgverzekeraar',
      bron: 'VC101',
      bewerk: (g) => {
        g.als('ggz')
        g.diagnose.diagnoseCodelijstCode = '030'
      },
    },
    {
      geval: 'lijst 032 aan een zorgverzekeraar',
      bron: 'VC101',
      bewerk: (g) => {
        g.als('ggz')
        g.diagnose.diagnoseCodelijstCode = '032'
      },
    },
  ],
})
