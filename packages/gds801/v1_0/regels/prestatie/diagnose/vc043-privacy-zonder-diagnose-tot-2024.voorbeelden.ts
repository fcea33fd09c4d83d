import { dag } from '../../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { privacyZonderDiagnoseTot2024 } from './vc043-privacy-zonder-diagnose-tot-2024.ts'

export const privacyZonderDiagnoseTot2024Voorbeelden = voorbeeldenVan(privacyZonderDiagnoseTot2024, {
  goed: [
    {
      geval: 'lijst 033 op 31 december 2023',
      bron: 'VC043',
      bewerk: (g) => {
        Object.assign(g.debet, { begindatum: dag('2023-12-31'), privacyCode: true })
        g.diagnose.diagnoseCodelijstCode = '033'
      },
    },
    {
      geval: 'lijst 029 zonder privacyverklaring',
      bron: 'VC043',
      bewerk: (g) => {
        Object.assign(g.debet, { begindatum: dag('2023-12-31'), privacyCode: false })
        g.diagnose.diagnoseCodelijstCode = '029'
      },
    },
    {
      geval: 'lijst 032 bij een regel met lijst 999',
      bron: 'VC043',
      bewerk: (g) => {
        Object.assign(g.debet, { begindatum: dag('2023-12-31'), privacyCode: true })
        g.debet.prestatieCodelijstCode = '999'
        g.diagnose.diagnoseCodelijstCode = '032'
      },
    },
    {
      geval: 'vanaf 2024 geldt een andere regel',
      bron: 'VC043',
      bewerk: (g) => {
        Object.assign(g.debet, { begindatum: dag('2024-01-01'), privacyCode: true })
        g.diagnose.diagnoseCodelijstCode = '029'
      },
    },
    {
      geval: 'geen codelijst',
      bron: 'VC043',
      bewerk: (g) => {
        Object.assign(g.debet, { begindatum: dag('2023-12-31'), privacyCode: true })
        g.diagnose.diagnoseCodelijstCode = null
      },
    },
  ],
  fout: [
    {
      geval: 'lijst 029 op 31 december 2023',
      bron: 'VC043',
      bewerk: (g) => {
        Object.assign(g.debet, { begindatum: dag('2023-12-31'), privacyCode: true })
        g.diagnose.diagnoseCodelijstCode = '029'
      },
    },
    {
      geval: 'lijst 030 op 31 december 2023',
      bron: 'VC043',
      bewerk: (g) => {
        Object.assign(g.debet, { begindatum: dag('2023-12-31'), privacyCode: true })
        g.diagnose.diagnoseCodelijstCode = '030'
      },
    },
    {
      geval: 'lijst 031 op 31 december 2023',
      bron: 'VC043',
      bewerk: (g) => {
        Object.assign(g.debet, { begindatum: dag('2023-12-31'), privacyCode: true })
        g.diagnose.diagnoseCodelijstCode = '031'
      },
    },
    {
      geval: 'lijst 032 op 31 december 2023',
      bron: 'VC043',
      bewerk: (g) => {
        Object.assign(g.debet, { begindatum: dag('2023-12-31'), privacyCode: true })
        g.diagnose.diagnoseCodelijstCode = '032'
      },
    },
  ],
})
