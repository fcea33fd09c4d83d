import { dag } from '../../../voorbeeld/dag.ts'
import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { privacyZonderDiagnoseVanaf2024 } from './vc160-privacy-zonder-diagnose-vanaf-2024.ts'

export const privacyZonderDiagnoseVanaf2024Voorbeelden = voorbeeldenVan(privacyZonderDiagnoseVanaf2024, {
  goed: [
    {
      geval: '31 december 2023 valt onder een andere regel',
      bron: 'VC160',
      bewerk: (g) => {
        Object.assign(g.debet, { begindatum: dag('2023-12-31'), privacyCode: true })
        g.diagnose.diagnoseCodelijstCode = '029'
      },
    },
    {
      geval: '1 januari 2024 zonder privacyverklaring',
      bron: 'VC160',
      bewerk: (g) => {
        Object.assign(g.debet, { begindatum: dag('2024-01-01'), privacyCode: false })
        g.diagnose.diagnoseCodelijstCode = '029'
      },
    },
    {
      geval: 'lijst 999 met privacyverklaring',
      bron: 'VC160',
      bewerk: (g) => {
        Object.assign(g.debet, { begindatum: dag('2024-01-01'), privacyCode: true })
        g.debet.prestatieCodelijstCode = '999'
        g.diagnose.diagnoseCodelijstCode = '029'
      },
    },
    {
      geval: 'geen diagnose bij de privacyverklaring',
      bron: 'VC160',
      bewerk: (g) => {
        Object.assign(g.debet, { begindatum: dag('2024-01-01'), privacyCode: true })
        g.gegevens.diagnose = []
      },
    },
  ],
  fout: [
    {
      geval: 'lijst 033 op 1 januari 2024',
      bron: 'VC160',
      bewerk: (g) => {
        Object.assign(g.debet, { begindatum: dag('2024-01-01'), privacyCode: true })
        g.diagnose.diagnoseCodelijstCode = '033'
      },
    },
    {
      geval: 'een diagnose zonder codelijst op 1 januari 2024',
      bron: 'VC160',
      bewerk: (g) => {
        Object.assign(g.debet, { begindatum: dag('2024-01-01'), privacyCode: true })
        g.diagnose.diagnoseCodelijstCode = null
      },
    },
  ],
})
