import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { codelijstVanGgzOfFz } from './vc045-codelijst-van-ggz-of-fz.ts'

export const codelijstVanGgzOfFzVoorbeelden = voorbeeldenVan(codelijstVanGgzOfFz, {
  goed: [
    {
      geval: 'lijst 029',
      bron: 'VC045',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = '029'
      },
    },
    {
      geval: 'lijst 030',
      bron: 'VC045',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = '030'
      },
    },
    {
      geval: 'lijst 031',
      bron: 'VC045',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = '031'
      },
    },
    {
      geval: 'lijst 032',
      bron: 'VC045',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = '032'
      },
    },
    {
      geval: 'lijst 033',
      bron: 'VC045',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = '033'
      },
    },
    {
      geval: 'lijst 012 bij een privacyverklaring',
      bron: 'VC045',
      bewerk: (g) => {
        g.debet.privacyCode = true
        g.diagnose.diagnoseCodelijstCode = '012'
      },
    },
    {
      geval: 'lijst 012 bij een regel met lijst 999',
      bron: 'VC045',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '999'
        g.diagnose.diagnoseCodelijstCode = '012'
      },
    },
    {
      geval: 'geen codelijst',
      bron: 'VC045',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = null
      },
    },
  ],
  fout: [
    {
      geval: 'lijst 012',
      bron: 'VC045',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = '012'
      },
    },
    {
      geval: 'lijst 034, net buiten de reeks',
      bron: 'VC045',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = '034'
      },
    },
  ],
})
