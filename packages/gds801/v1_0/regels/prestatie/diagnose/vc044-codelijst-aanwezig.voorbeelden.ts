import { voorbeeldenVan } from '../../../voorbeeld/geval.ts'
import { codelijstAanwezig } from './vc044-codelijst-aanwezig.ts'

export const codelijstAanwezigVoorbeelden = voorbeeldenVan(codelijstAanwezig, {
  goed: [
    {
      geval: 'geen codelijst bij een privacyverklaring',
      bron: 'VC044',
      bewerk: (g) => {
        g.debet.privacyCode = true
        g.diagnose.diagnoseCodelijstCode = null
      },
    },
    {
      geval: 'de privacycode ontbreekt',
      bron: 'VC044',
      bewerk: (g) => {
        g.debet.privacyCode = null
        g.diagnose.diagnoseCodelijstCode = null
      },
    },
    {
      geval: 'een codelijst zonder privacyverklaring',
      bron: 'VC044',
      bewerk: (g) => {
        g.diagnose.diagnoseCodelijstCode = '030'
      },
    },
  ],
  fout: [
    {
      geval: 'geen codelijst zonder privacyverklaring',
      bron: 'VC044',
      bewerk: (g) => {
        g.debet.privacyCode = false
        g.diagnose.diagnoseCodelijstCode = null
      },
    },
    {
      geval: 'geen codelijst bij lijst 999',
      bron: 'VC044',
      bewerk: (g) => {
        g.debet.prestatieCodelijstCode = '999'
        g.diagnose.diagnoseCodelijstCode = null
      },
    },
  ],
})
