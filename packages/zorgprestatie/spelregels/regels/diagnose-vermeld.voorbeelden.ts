import { voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../proef/basis.ts'
import { diagnoseVermeld } from './diagnose-vermeld.ts'

const BRON = 'normenkader N2920: zorgtraject zonder diagnose'

export const diagnoseVermeldVoorbeelden = voorbeelden<Geval>(diagnoseVermeld, {
  goed: [
    {
      geval: 'geen diagnose, wel een privacyverklaring',
      bron: 'zpm.md §3.3: bij privacy Ja gaat de diagnose niet mee',
      bewerk: ({ zorgvraag }) => {
        zorgvraag.diagnose = null
        zorgvraag.privacyverklaring = true
      },
    },
    {
      geval: 'geen diagnose en nog geen consult',
      bron: BRON,
      bewerk: ({ zorgvraag }) => {
        zorgvraag.diagnose = null
        zorgvraag.consulten = []
        zorgvraag.verwijzing = null
      },
    },
  ],
  fout: [
    {
      geval: 'consulten zonder diagnose',
      bron: BRON,
      bewerk: ({ zorgvraag }) => {
        zorgvraag.diagnose = null
      },
    },
  ],
})
