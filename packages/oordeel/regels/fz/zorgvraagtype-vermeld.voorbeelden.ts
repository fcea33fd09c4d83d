import { voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'
import { zorgvraagtypeVermeld } from './zorgvraagtype-vermeld.ts'

export const zorgvraagtypeVermeldVoorbeelden = voorbeelden<Geval>(zorgvraagtypeVermeld, {
  goed: [
    {
      geval: 'een zorgvraagtype in codelijst 032',
      bron: 'seeds/003 hoofdstuk 3, ID3601',
      bewerk: () => undefined,
    },
    {
      geval: 'met een privacyverklaring mag het niet mee',
      bron: 'gds801.md §3, privacy: retourcodes 9286 en 9568',
      bewerk: ({ debet }) => {
        debet.privacy = true
        debet.diagnoses = []
      },
    },
  ],
  fout: [
    {
      geval: 'geen diagnose',
      bron: 'seeds/003 hoofdstuk 3, ID3601',
      bewerk: ({ debet }) => {
        debet.diagnoses = []
      },
    },
    {
      geval: 'alleen een DSM-hoofdgroep (030)',
      bron: 'seeds/003 hoofdstuk 3, ID3601; gds801.md §4: 032 is zorgvraagtype fz',
      bewerk: ({ debet }) => {
        debet.diagnoses = [{ codelijst: '030', code: '7', datum: null }]
      },
    },
  ],
})
