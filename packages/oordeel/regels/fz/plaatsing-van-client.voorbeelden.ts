import { voorbeelden } from '@zorgketen/rules'
import { skn } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { plaatsingVanClient } from './plaatsing-van-client.ts'

export const plaatsingVanClientVoorbeelden = voorbeelden<Geval>(plaatsingVanClient, {
  goed: [
    {
      geval: 'het besluit van deze cliënt',
      bron: 'seeds/003 hoofdstuk 3: geldige plaatsing bij de declarerende zorgaanbieder',
      bewerk: () => undefined,
    },
  ],
  fout: [
    {
      geval: 'het besluit van een andere cliënt',
      bron: 'seeds/003 hoofdstuk 3: geldige plaatsing bij de declarerende zorgaanbieder',
      bewerk: ({ plaatsing }) => {
        plaatsing.skn = skn('7654321')
      },
    },
  ],
})
