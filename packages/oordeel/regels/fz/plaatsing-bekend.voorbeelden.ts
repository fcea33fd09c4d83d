import { voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'
import { plaatsingBekend } from './plaatsing-bekend.ts'

export const plaatsingBekendVoorbeelden = voorbeelden<Geval>(plaatsingBekend, {
  goed: [
    {
      geval: 'een nummer uit het register',
      bron: 'seeds/003 hoofdstuk 3: geldige plaatsing bij de declarerende zorgaanbieder',
      bewerk: () => undefined,
    },
  ],
  fout: [
    {
      geval: 'een nummer dat DJI niet kent',
      bron: 'seeds/003 hoofdstuk 3: geldige plaatsing bij de declarerende zorgaanbieder',
      bewerk: ({ plaatsing }) => {
        plaatsing.nummer = '987654321'
      },
    },
  ],
})
