import { voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'
import { plaatsingVermeld } from './plaatsing-vermeld.ts'

export const plaatsingVermeldVoorbeelden = voorbeelden<Geval>(plaatsingVermeld, {
  goed: [
    {
      geval: 'de regel noemt een plaatsingsbesluit',
      bron: 'seeds/003 hoofdstuk 3, ID3901',
      bewerk: () => undefined,
    },
  ],
  fout: [
    {
      geval: 'geen plaatsingsbesluit',
      bron: 'seeds/003 hoofdstuk 3, ID3901',
      bewerk: ({ debet }) => {
        debet.plaatsing = null
      },
    },
  ],
})
