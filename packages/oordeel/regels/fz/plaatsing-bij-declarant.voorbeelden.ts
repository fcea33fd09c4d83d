import { voorbeelden } from '@zorgketen/rules'
import { agb } from '../../voorbeeld/geldig.ts'
import type { Geval } from '../../voorbeeld/geval.ts'
import { plaatsingBijDeclarant } from './plaatsing-bij-declarant.ts'

export const plaatsingBijDeclarantVoorbeelden = voorbeelden<Geval>(plaatsingBijDeclarant, {
  goed: [
    {
      geval: 'een plaatsing bij deze declarant',
      bron: 'seeds/003 hoofdstuk 3: geldige plaatsing bij de declarerende zorgaanbieder',
      bewerk: () => undefined,
    },
    {
      geval: 'na een verhuizing staat de plaatsing ook bij deze declarant',
      bron: 'seeds/003 hoofdstuk 3: geldige plaatsing bij de declarerende zorgaanbieder; ZTN-12: zorg bij meer aanbieders',
      bewerk: ({ plaatsing, bestanden }) => {
        bestanden.plaatsingen.rijen.unshift({ ...plaatsing, declarant: agb('06010002') })
      },
    },
  ],
  fout: [
    {
      geval: 'een plaatsing bij een andere aanbieder',
      bron: 'seeds/003 hoofdstuk 3: geldige plaatsing bij de declarerende zorgaanbieder',
      bewerk: ({ plaatsing }) => {
        plaatsing.declarant = agb('06010002')
      },
    },
    {
      geval: 'twee plaatsingen, geen van beide hier',
      bron: 'seeds/003 hoofdstuk 3: geldige plaatsing bij de declarerende zorgaanbieder',
      bewerk: ({ plaatsing, bestanden }) => {
        plaatsing.declarant = agb('06010002')
        bestanden.plaatsingen.rijen.push({ ...plaatsing, declarant: agb('06010003') })
      },
    },
  ],
})
