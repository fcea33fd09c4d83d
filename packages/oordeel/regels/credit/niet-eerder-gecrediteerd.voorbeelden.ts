import { voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'
import { nietEerderGecrediteerd } from './niet-eerder-gecrediteerd.ts'

export const nietEerderGecrediteerdVoorbeelden = voorbeelden<Geval>(nietEerderGecrediteerd, {
  goed: [
    {
      geval: 'een toegekende regel',
      bron: 'seeds/003 hoofdstuk 4: declaratieregels worden als geheel gecrediteerd',
      bewerk: () => undefined,
    },
  ],
  fout: [
    {
      geval: 'een regel die al gecrediteerd is',
      bron: 'seeds/003 hoofdstuk 4: declaratieregels worden als geheel gecrediteerd',
      bewerk: ({ eerder }) => {
        eerder.stand = 'gecrediteerd'
      },
    },
  ],
})
