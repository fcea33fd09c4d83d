import { voorbeelden } from '@zorgketen/rules'
import { cents } from '@zorgketen/values'
import type { Geval } from '../../voorbeeld/geval.ts'
import { declaratiebedrag } from './declaratiebedrag.ts'

export const declaratiebedragVoorbeelden = voorbeelden<Geval>(declaratiebedrag, {
  goed: [
    {
      geval: 'het berekende bedrag',
      bron: 'seeds/003 hoofdstuk 4: het bedrag op regelniveau is juist',
      bewerk: () => undefined,
    },
  ],
  fout: [
    {
      geval: 'een cent meer dan berekend',
      bron: 'seeds/003 hoofdstuk 4: het bedrag op regelniveau is juist',
      bewerk: ({ debet }) => {
        debet.bedrag = cents(10_001)
      },
    },
    {
      geval: 'een cent minder dan berekend',
      bron: 'seeds/003 hoofdstuk 4: het bedrag op regelniveau is juist',
      bewerk: ({ debet }) => {
        debet.bedrag = cents(9_999)
      },
    },
  ],
})
